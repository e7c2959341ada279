import { readTaskList } from "../../src/tasklist/read";
import { paragraphs } from "./paragraphs";

/** 序号｜章节｜名称｜内容｜牵头｜配合｜责任, one task a line. */
export function read(body: string): string[] {
  const document = paragraphs(`青山县2026年工作方案\n${body}`);
  return readTaskList(document).value.list.tasks.map((task) =>
    [
      task.number,
      task.section,
      task.title,
      task.content.replaceAll("\n", "⏎"),
      ...[task.lead, task.support, task.responsible].map((all) =>
        all.map(({ unit }) => unit).join(" ")
      ),
    ].join("｜")
  );
}

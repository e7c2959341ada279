import type { Measure, Target, Task, UnitMention } from "../../tasklist";
import { natureOf } from "../timing";

/** A part of what the document says: how its cells show it, and the properties that hold it. */
export interface DocumentField<Row, Name extends string = string> {
  readonly name: Name;
  readonly text: (row: Row) => string;
  /** The same for a person to read. */
  readonly shown: (row: Row) => string;
  readonly properties: readonly (keyof Row)[];
}

/** A field whose cell shows what a person reads. */
function plain<Row, Name extends string>(
  name: Name,
  text: (row: Row) => string,
  properties: readonly (keyof Row)[]
): DocumentField<Row, Name> {
  return { name, text, shown: text, properties };
}

/** What a row says of time, as its cell shows it. */
export const wordsOfTime = ({ deadlines }: Pick<Task, "deadlines">) =>
  deadlines.map(({ text }) => text).join("；");

const units = (mentions: readonly UnitMention[]) => mentions.map(({ unit }) => unit).join("、");

/** The words of time, and the days that they were understood as: a person may correct either. */
const time = ({ deadlines }: Pick<Task, "deadlines">, due: string | null) =>
  [
    wordsOfTime({ deadlines }),
    natureOf(deadlines, due),
    deadlines.find(({ date }) => date === due)?.start ?? "",
    due ?? "",
  ].join(" ");

export type TaskFieldName =
  "section" | "title" | "content" | "lead" | "support" | "responsible" | "deadline" | "remarks";

export const taskFields: readonly DocumentField<Task, TaskFieldName>[] = [
  plain("section", ({ section }) => section, ["section"]),
  plain("title", ({ title }) => title, ["title"]),
  plain("content", ({ content }) => content, ["content"]),
  plain("lead", ({ lead }) => units(lead), ["lead"]),
  plain("support", ({ support }) => units(support), ["support"]),
  plain("responsible", ({ responsible }) => units(responsible), ["responsible"]),
  {
    name: "deadline",
    text: (task) => time(task, task.due),
    shown: (task) => [wordsOfTime(task), task.due ?? ""].filter((part) => part !== "").join(" "),
    properties: ["deadlines", "due"],
  },
  plain("remarks", ({ remarks }) => remarks, ["remarks"]),
];

/** The last of a measure's own day limits. */
const measureDue = ({ deadlines }: Measure) =>
  deadlines
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1) ?? null;

export const measureFields: readonly DocumentField<Measure>[] = [
  plain("content", ({ text }) => text, ["text"]),
  {
    name: "deadline",
    text: (measure) => time(measure, measureDue(measure)),
    shown: wordsOfTime,
    properties: ["deadlines"],
  },
];

/** A target is one thing: its number without its unit or comparison would be another target. */
export const targetFields: readonly DocumentField<Target>[] = [
  plain(
    "target",
    (target) =>
      [
        target.metric,
        target.operator,
        target.value,
        target.unit,
        target.baseline,
        target.period,
        target.soft,
        target.text,
        target.alternative?.value,
        target.alternative?.condition,
      ].join(" "),
    ["metric", "operator", "value", "unit", "baseline", "period", "soft", "text", "alternative"]
  ),
];

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createFileHost, readCells } from "../../src/hosts/file";
import type { Ledger } from "../../src/ledger";
import { readLedger, serialOf } from "../../src/workbook";
import { ledger as run } from "../support/cli";
import { recalculate } from "../support/libreoffice";

/** A revised list over a ledger that staff have worked in, through the terminal. */

const head = "序号\t主要任务\t任务内容\t牵头单位\t完成时限";
const first = [
  "1\t排查整治涉重金属企业\t对全县涉重金属企业逐一排查，建立整治清单。\t县生态环境局\t2025年6月底前",
  "2\t推进农药包装回收\t在各乡镇设立回收点，回收率达到80%以上。\t县农业农村局\t2025年11月底前",
  "3\t开展地下水监测\t完成6口监测井的采样分析，按季度报送结果。\t县水利局\t2025年12月底前",
];
const revised = [
  "1\t严格建设用地准入\t未达到要求的地块不得开工建设。\t县自然资源局\t2025年12月底前",
  "2\t排查整治涉重金属企业\t对全县涉重金属企业全面排查，建立整治清单。\t县生态环境局\t2025年9月底前",
  "3\t推进农药包装回收\t在各乡镇设立回收点，回收率达到80%以上。\t县农业农村局\t2025年11月底前",
];

let folder: string;
beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), "ledger-from-"))));
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string) => path.join(folder, name);

async function list(name: string, rows: readonly string[]): Promise<string> {
  const text = `某县2025年土壤污染防治工作任务清单\n${[head, ...rows].join("\n")}\n`;
  await writeFile(at(name), text);
  return at(name);
}

async function read(name: string): Promise<Ledger> {
  return readLedger((await readCells(new Uint8Array(await readFile(at(name)))))!).value;
}

/** The first list as a ledger, with entries for its second and third task. */
async function workedIn(): Promise<Uint8Array> {
  await run("build", await list("一.txt", first), "-o", at("一.xlsx"));
  const bytes = new Uint8Array(await readFile(at("一.xlsx")));
  const host = createFileHost({ bytes, onDownload: () => undefined });
  const row = (value: string) => ({ column: "序号", value });
  await host.updateRow("Tasks", row("2"), { 进度: 0.4, 进展情况: "已设回收点12个" });
  await host.updateRow("Tasks", row("3"), { 完成日期: serialOf("2025-10-20"), 责任人: "王股长" });
  await host.updateRow("Tasks", row("1"), { 牵头单位: "县生态环境局、县公安局" });
  return host.bytes()!;
}

async function expectMerged(from: string): Promise<void> {
  const ending = await run(
    "build",
    await list("二.txt", revised),
    "--from",
    at(from),
    "-o",
    at("二.xlsx")
  );
  expect([ending.code, ending.stderr]).toEqual([0, expect.not.stringContaining("Error")]);
  expect(ending.stdout).toContain("新增 1 项，改动 2 项，撤销 1 项");
  expect(ending.stdout).toContain("新增 1 严格建设用地准入");
  expect(ending.stdout).toMatch(/任务内容：.*\[-逐一-\]\{\+全面\+\}排查/);
  expect(ending.stdout).toContain("撤销 3 开展地下水监测，已填报的内容移入《已撤销任务》");

  const merged = await read("二.xlsx");
  expect(merged.tasks.map(({ id, task }) => [id, task.title])).toEqual(
    revised.map((line) => line.split("\t").slice(0, 2))
  );
  const [added, checked, recycled] = merged.tasks;
  expect(added!.entry.progress).toBeNull();
  expect(checked!.task.lead.map(({ unit }) => unit)).toEqual(["县生态环境局", "县公安局"]);
  expect(checked!.task.due).toBe("2025-09-30");
  expect(recycled!.entry).toMatchObject({ progress: 0.4, situation: "已设回收点12个" });
  expect(merged.withdrawn).toMatchObject([
    {
      level: "task",
      id: "3",
      title: "开展地下水监测",
      entry: { completedOn: "2025-10-20", person: "王股长" },
      withdrawnBy: "二.txt",
    },
  ]);
}

test("entries follow their tasks, corrections stay, what is withdrawn is kept", async () => {
  await writeFile(at("填过.xlsx"), await workedIn());
  await expectMerged("填过.xlsx");
  const again = await run("build", at("二.txt"), "--from", at("二.xlsx"), "-o", at("三.xlsx"));
  expect(again.stdout).toContain("新增 0 项，改动 0 项，撤销 0 项，存疑 0 项");
  const [second, third] = [await read("二.xlsx"), await read("三.xlsx")];
  expect(third).toEqual(second);
}, 60_000);

test("also when another program has saved the ledger in between", async () => {
  const [saved] = await recalculate([await workedIn()]);
  await writeFile(at("另存.xlsx"), saved!);
  await expectMerged("另存.xlsx");
}, 120_000);

test("what cannot be merged is refused, and nothing is written", async () => {
  const file = await list("一.txt", first);
  const noLedger = await run("build", file, "--from", file, "-o", at("二.xlsx"));
  expect(noLedger.code).toBe(2);
  await run("build", file, "-o", at("一.xlsx"));
  const noDoubt = await run(
    ...["build", file, "--from", at("一.xlsx"), "--new", "2", "-o", at("二.xlsx")]
  );
  expect(noDoubt.code).toBe(2);
  expect(noDoubt.stderr).toContain("第 2 项没有存疑");
  await expect(readFile(at("二.xlsx"))).rejects.toThrow("ENOENT");
}, 60_000);

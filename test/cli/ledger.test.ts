import { copyFile, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readCells, writeWorkbook } from "../../src/hosts/file";
import { assess } from "../../src/ledger";
import { dateOfSerial, planWorkbook, readLedger, sheetNames } from "../../src/workbook";
import { ledger, startProcess, type Ending } from "../support/cli";
import { expectValidWorkbook } from "../support/ooxml-validator";
import { workbookCells } from "../support/workbook-cells";

const sample = path.resolve("assets/sample-liucheng-2025.docx");

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "soil-ledger-cli-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Wrong use or unreadable input: exit 2 and one line on stderr, nothing on stdout. */
function expectRefusal({ code, stdout, stderr }: Ending, words: string): void {
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr).toContain(words);
}

async function build(output: string, ...options: string[]): Promise<void> {
  expect(await ledger("build", sample, "-o", output, ...options)).toMatchObject({ code: 0 });
}

interface Parsed {
  readonly title: string;
  readonly year: number;
  readonly region: string;
  readonly goals: readonly object[];
  readonly sections: readonly string[];
  readonly tasks: readonly {
    readonly number: string;
    readonly content: string;
    readonly lead: readonly string[];
    readonly due: string | null;
    readonly deadlines: readonly object[];
    readonly targets: readonly object[];
    readonly measures: readonly { readonly text: string }[];
  }[];
  readonly warnings: readonly object[];
}

test("unit names that staff corrected in the ledger hold when the list is imported again", async () => {
  const output = path.join(folder, "台账.xlsx");
  await build(output);
  const before = readLedger((await readCells(await readFile(output)))!).value;
  const named = before.registry.find(({ name }) => name === "县发展和改革局")!;
  expect(named.aliases).toContain("发改局");
  const registry = before.registry.map((unit) =>
    unit === named ? { ...unit, name: "县发展改革和科技局" } : unit
  );
  await writeFile(output, await writeWorkbook(planWorkbook({ ...before, registry }, "2025-10-15")));

  await build(output);

  const after = readLedger((await readCells(await readFile(output)))!).value;
  const units = after.tasks.flatMap(({ task }) =>
    [...task.lead, ...task.support, ...task.responsible].map(({ unit }) => unit)
  );
  expect(units).toContain("县发展改革和科技局");
  expect(units).not.toContain("县发展和改革局");
  expect(after.registry.map(({ name }) => name)).toContain("县发展改革和科技局");
});

describe("parse", () => {
  test("prints the sample in the shape that other programs rest on", async () => {
    const { code, stdout, stderr } = await ledger("parse", sample);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.endsWith("}\n")).toBe(true);
    const parsed = JSON.parse(stdout) as Parsed;
    expect(Object.keys(parsed)).toEqual(
      "title year region goals sections tasks warnings".split(" ")
    );
    expect(parsed).toMatchObject({
      title: "柳城县2025年度土壤污染防治重点工作任务清单",
      year: 2025,
      region: "柳城县",
    });
    expect([parsed.sections.length, parsed.tasks.length]).toEqual([6, 13]);
    for (const task of parsed.tasks) {
      expect(Object.keys(task)).toEqual(
        "number section title content lead support responsible deadlines due targets measures".split(
          " "
        )
      );
      expect(task.measures.map(({ text }) => text).join("")).toBe(task.content);
      expect(task.lead.every((unit) => typeof unit === "string")).toBe(true);
      for (const deadline of task.deadlines)
        expect(Object.keys(deadline)).toEqual(["text", "kind", "date"]);
      for (const target of task.targets)
        expect(Object.keys(target)).toEqual(
          "metric operator value unit baseline period soft text".split(" ")
        );
    }
    expect(parsed.goals).toContainEqual(
      expect.objectContaining({ metric: "受污染耕地安全利用率", operator: ">=", value: 0.93 })
    );
    expect(parsed.goals).toContainEqual(
      expect.objectContaining({
        metric: "重点建设用地安全利用率",
        value: 1,
        alternative: expect.objectContaining({ operator: ">=", value: 0.95 }),
      })
    );
  }, 30_000);

  test("does not mind a reader that stops in the middle", async () => {
    const command = `"${process.execPath}" --import tsx src/cli/main.ts parse "${sample}"; echo "exit $?" >&2`;
    const { ended } = startProcess("bash", ["-c", `(${command}) | head -c 10 >/dev/null`]);
    expect((await ended).stderr).toBe("exit 0\n");
  }, 30_000);

  test("refuses what is missing, of another kind, or empty, in one line", async () => {
    const empty = path.join(folder, "空.docx");
    await writeFile(empty, "");
    expectRefusal(await ledger("parse", path.join(folder, "没有.docx")), "找不到文件");
    expectRefusal(await ledger("parse", folder), "文件夹");
    expectRefusal(await ledger("parse", empty), "空.docx");
    expectRefusal(await ledger("parse", path.resolve("assets/icon-16.png")), "icon-16.png");
  }, 60_000);
});

describe("build", () => {
  test("writes a valid workbook whose results are those of the day", async () => {
    const output = path.join(folder, "台账.xlsx");
    await build(output, "--as-of", "2025-12-10");
    const bytes = new Uint8Array(await readFile(output));
    await expectValidWorkbook(bytes);
    expect(await readdir(folder)).toEqual(["台账.xlsx"]);
    const cells = (await readCells(bytes))!;
    const asOf = cells.names.get("AsOfDate")!;
    expect([dateOfSerial(Number(asOf.value)), asOf.isFormula]).toEqual(["2025-12-10", false]);
    const { values } = await workbookCells(bytes);
    expect([...values].filter(([, value]) => value === "临期").length).toBeGreaterThan(0);
    expect([...values.keys()].some((cell) => cell.startsWith(`${sheetNames.overview}!`))).toBe(
      true
    );
  }, 30_000);

  test("stays alive with today's date when no day is given", async () => {
    const output = path.join(folder, "台账.xlsx");
    await build(output);
    const cells = (await readCells(new Uint8Array(await readFile(output))))!;
    expect(cells.names.get("AsOfDate")).toMatchObject({ isFormula: true });
  }, 30_000);

  test("writes nothing when it cannot do its work", async () => {
    const list = path.join(folder, "清单.txt");
    await writeFile(list, "关于召开会议的通知\n请各单位按时参加。\n");
    const output = path.join(folder, "台账.xlsx");
    await writeFile(output, "earlier");
    expectRefusal(await ledger("build", list, "-o", output), "没有找到任务清单");
    expectRefusal(
      await ledger("build", sample, "-o", output, "--as-of", "2025-02-30"),
      "2025-02-30"
    );
    expectRefusal(await ledger("build", sample, "-o", output, "--quick"), "--quick");
    expectRefusal(await ledger("build", sample), "-o");
    expectRefusal(await ledger("build", output, "-o", output), "相同");
    const missing = path.join(folder, "没有", "台账.xlsx");
    expectRefusal(await ledger("build", sample, "-o", missing), "文件夹");
    expect(await readFile(output, "utf8")).toBe("earlier");
    expect((await readdir(folder)).sort()).toEqual(["台账.xlsx", "清单.txt"]);
  }, 60_000);

  test("keeps the earlier file when the new one cannot be written to its end", async () => {
    const output = path.join(folder, "台账.xlsx");
    await writeFile(output, "earlier");
    const { ended } = startProcess("bash", [
      "-c",
      `ulimit -f 8; "$0" --import tsx src/cli/main.ts build "$1" -o "$2"`,
      process.execPath,
      sample,
      output,
    ]);
    expectRefusal(await ended, "无法写入");
    expect(await readFile(output, "utf8")).toBe("earlier");
    expect(await readdir(folder)).toEqual(["台账.xlsx"]);
  }, 30_000);
});

describe("status", () => {
  test("counts from what stands in the workbook, entries typed in included", async () => {
    const output = path.join(folder, "台账.xlsx");
    await build(output);
    const bytes = new Uint8Array(await readFile(output));
    const { value: imported } = readLedger((await readCells(bytes))!);
    const filled = {
      ...imported,
      settings: { ...imported.settings, asOf: "2026-01-15" },
      tasks: imported.tasks.map((one) =>
        one.id === "7" ? { ...one, entry: { ...one.entry, progress: 1 } } : one
      ),
    };
    await writeFile(output, await writeWorkbook(planWorkbook(filled, "2026-01-15")));

    const { code, stdout } = await ledger("status", output, "--json");
    expect(code).toBe(0);
    const expected = assess(filled, "2026-01-15");
    const keys = ["led", "done", "overdue", "offTarget", "dueSoon", "behind", "onTrack"] as const;
    expect(JSON.parse(stdout)).toEqual({
      asOf: "2026-01-15",
      units: expected.units.map((unit) => ({
        leadUnit: unit.unit,
        ...Object.fromEntries(keys.map((key) => [key, unit[key]])),
      })),
    });
    expect(expected.units[0]).toMatchObject({ unit: "柳城生态环境局", led: 13, done: 1 });

    const earlier = await ledger("status", output, "--as-of", "2025-06-30");
    expect(earlier.stdout.split("\n")[0]).toBe("统计截止 2025-06-30");
    expect(earlier.stdout.split("\n")[1]!.split(/\s+/)).toEqual(
      "牵头单位 牵头任务 已完成 逾期 未达标 临期 滞后 正常".split(" ")
    );
    expect(earlier.stdout).toMatch(/^柳城生态环境局 +13 +1 +0 +0 +0 +0 +12$/m);
  }, 60_000);

  test("refuses what is no ledger, in one line", async () => {
    const copy = path.join(folder, "改名.xlsx");
    await copyFile(sample, copy);
    expectRefusal(await ledger("status", copy), "没有台账");
    await writeFile(copy, "text");
    expectRefusal(await ledger("status", copy), ".xlsx");
    expectRefusal(await ledger("status", path.join(folder, "没有.xlsx")), "找不到文件");
  }, 60_000);
});

test("helps, and tells its version", async () => {
  const help = await ledger("--help");
  expect(help.code).toBe(0);
  expect(help.stdout).toContain("npm run -s ledger -- status");
  const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
  expect((await ledger("--version")).stdout).toBe(`${version}\n`);
}, 30_000);

test("npm runs it from any folder, with file names as the user means them", async () => {
  await copyFile(sample, path.join(folder, "清单.docx"));
  const words = `cd "$1" && npm --prefix "$2" run -s ledger -- build 清单.docx -o 台账.xlsx`;
  const { ended } = startProcess("bash", ["-c", words, "bash", folder, path.resolve(".")]);
  expect(await ended).toMatchObject({ code: 0 });
  expect((await readdir(folder)).sort()).toEqual(["台账.xlsx", "清单.docx"]);
}, 30_000);

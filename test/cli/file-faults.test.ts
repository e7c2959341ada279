import { spawnSync } from "node:child_process";
import type * as FileSystem from "node:fs/promises";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeWhole } from "../../src/cli/files";

/** What goes wrong while a file takes an earlier one's place: at each step, in each way. */

type Step = "stat" | "open" | "writeFile" | "sync" | "close" | "rename" | "rm";

/** The system's code of what goes wrong, by step. */
const mockFaults = new Map<Step, string>();

jest.mock("node:fs/promises", () => {
  const real = jest.requireActual<typeof FileSystem>("node:fs/promises");

  const failAt = (step: Step) => {
    const code = mockFaults.get(step);
    if (code === undefined) return;
    throw Object.assign(new Error(`${code}: ${step}`), { code, syscall: step });
  };

  /** A file that fails as disks do: half of it is written, and what cannot be closed is gone. */
  const failing = (handle: FileSystem.FileHandle) => ({
    async writeFile(bytes: Uint8Array) {
      const isHalf = mockFaults.has("writeFile");
      await handle.writeFile(isHalf ? bytes.subarray(0, bytes.length / 2) : bytes);
      failAt("writeFile");
    },
    async sync() {
      failAt("sync");
      await handle.sync();
    },
    async close() {
      await handle.close();
      failAt("close");
    },
  });

  return {
    ...real,
    async stat(file: string) {
      failAt("stat");
      return real.stat(file);
    },
    async open(file: string, flags: string) {
      failAt("open");
      return failing(await real.open(file, flags));
    },
    async rename(from: string, to: string) {
      failAt("rename");
      await real.rename(from, to);
    },
    async rm(file: string, options: object) {
      failAt("rm");
      await real.rm(file, options);
    },
  };
});

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "soil-ledger-faults-"));
  file = path.join(folder, "台账.xlsx");
  await writeFile(file, "旧");
});
afterEach(async () => {
  mockFaults.clear();
  await rm(folder, { recursive: true });
});

const bytes = new TextEncoder().encode("新".repeat(1_000));

const steps: readonly Step[] = ["stat", "open", "writeFile", "sync", "close", "rename"];
const told: Readonly<Record<string, string>> = {
  ENOSPC: "outputDiskFull",
  EDQUOT: "outputDiskFull",
  EACCES: "outputDenied",
  EPERM: "outputDenied",
  EROFS: "outputDenied",
  EBUSY: "outputInUse",
  EIO: "outputFailed",
};
/** What Windows says of a file that another program has open. */
const held = ["EACCES", "EPERM"];

const cases = steps.flatMap((step) =>
  Object.entries(told).map(([code, text]): [Step, string, string] => [
    step,
    code,
    step === "rename" && held.includes(code) ? "outputHeld" : text,
  ])
);

async function expectUntouched(): Promise<void> {
  expect(await readFile(file, "utf8")).toBe("旧");
  expect(await readdir(folder)).toEqual(["台账.xlsx"]);
}

test.each(cases)("%s fails with %s: the earlier file is intact", async (step, code, text) => {
  mockFaults.set(step, code);
  await expect(writeWhole(file, bytes)).rejects.toMatchObject({
    code: text,
    parameters: { file, message: `${code}: ${step}` },
  });
  await expectUntouched();
});

test.each<Step>(["writeFile", "sync"])(
  "%s fails and the file cannot even be closed: the draft goes, the first fault is told",
  async (step) => {
    mockFaults.set(step, "ENOSPC").set("close", "EIO");
    await expect(writeWhole(file, bytes)).rejects.toMatchObject({ code: "outputDiskFull" });
    await expectUntouched();
  }
);

test("what went wrong first is told when the draft cannot be removed", async () => {
  mockFaults.set("rename", "EBUSY").set("rm", "EIO");
  await expect(writeWhole(file, bytes)).rejects.toMatchObject({ code: "outputInUse" });
  expect(await readFile(file, "utf8")).toBe("旧");
});

test("a file that was not there is not there after a fault", async () => {
  await rm(file);
  mockFaults.set("sync", "ENOSPC");
  await expect(writeWhole(file, bytes)).rejects.toMatchObject({ code: "outputDiskFull" });
  expect(await readdir(folder)).toEqual([]);
});

/** Writes the file in a process of its own that is killed at a step. */
function writeAndDieAt(step: "sync" | "rename"): NodeJS.Signals | null {
  const program = `
    import fs from "node:fs/promises";
    import { syncBuiltinESMExports } from "node:module";
    const die = () => {
      process.kill(process.pid, "SIGKILL");
      return new Promise(() => {});
    };
    const handle = await fs.open(${JSON.stringify(file)});
    const methods = ${JSON.stringify(step)} === "rename" ? fs : Object.getPrototypeOf(handle);
    await handle.close();
    methods[${JSON.stringify(step)}] = die;
    syncBuiltinESMExports();
    const { writeWhole } = await import("./src/cli/files.ts");
    await writeWhole(${JSON.stringify(file)}, new TextEncoder().encode("新"));
  `;
  const { signal } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", program],
    { stdio: "inherit" }
  );
  return signal;
}

test.each(["sync", "rename"] as const)(
  "killed at %s: the earlier file is intact, and at most the draft is left",
  async (step) => {
    expect(writeAndDieAt(step)).toBe("SIGKILL");
    expect(await readFile(file, "utf8")).toBe("旧");
    const others = (await readdir(folder)).filter((name) => name !== "台账.xlsx");
    expect(others).toEqual([expect.stringMatching(/^\.\d+-\d+\.tmp$/)]);
    expect(await readFile(path.join(folder, others[0]!), "utf8")).toBe("新");

    await writeWhole(file, bytes);
    expect(await readFile(file)).toEqual(Buffer.from(bytes));
  }
);

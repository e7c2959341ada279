import { execFileSync } from "node:child_process";
import { strToU8, unzipSync } from "fflate";
import { archiveOf, checksums } from "../../../scripts/package/archive";

const [one, two] = [strToU8("one\n"), strToU8("two\n")];

test("equal files make an equal archive, in whatever order they come", () => {
  const archive = archiveOf(
    "p",
    new Map([
      ["b/二.txt", two],
      ["a.txt", one],
    ])
  );
  expect(archive).toEqual(
    archiveOf(
      "p",
      new Map([
        ["a.txt", one],
        ["b/二.txt", two],
      ])
    )
  );
  expect(unzipSync(archive)).toEqual({ "p/a.txt": one, "p/b/二.txt": two });
});

test("the archive is the same wherever on earth it is made", () => {
  const script = `
    import { archiveOf } from "./scripts/package/archive.ts";
    const archive = archiveOf("p", new Map([["a.txt", Buffer.from("one")]]));
    process.stdout.write(Buffer.from(archive).toString("base64"));`;
  const args = ["--import", "tsx", "--input-type=module", "--eval", script];
  const madeIn = (zone: string) =>
    execFileSync(process.execPath, args, { env: { ...process.env, TZ: zone }, encoding: "utf8" });
  expect(new Set(["Asia/Shanghai", "Pacific/Honolulu", "Pacific/Apia"].map(madeIn)).size).toBe(1);
});

test("the checksums are those of sha256sum", () => {
  expect(checksums(new Map([["a.txt", one]]))).toBe(
    "2c8b08da5ce60398e1f19af0e5dccc744df274b826abe585eaba68c525434806  a.txt\n"
  );
});

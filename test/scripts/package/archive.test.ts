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

test("the checksums are those of sha256sum", () => {
  expect(checksums(new Map([["a.txt", one]]))).toBe(
    "2c8b08da5ce60398e1f19af0e5dccc744df274b826abe585eaba68c525434806  a.txt\n"
  );
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

type Edges = ReadonlyMap<string, ReadonlySet<string>>;

const page = readFileSync("docs/architecture.md", "utf8");

/** For each folder of src the other folders that its files import, at once or when needed. */
const imported: Edges = new Map(
  readdirSync("src", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, foldersImportedBy(name)])
);

function foldersImportedBy(folder: string): Set<string> {
  const files = readdirSync(path.join("src", folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join("src", folder, file));
  const named = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/\b(?:from|import)\b[\s(]*"(\.[^"]+)"/g)].map(
      ([, relative]) => path.relative("src", path.join(path.dirname(file), relative!))
    )
  );
  const others = named.map((target) => target.split(path.sep)[0]!);
  return new Set(others.filter((other) => other !== folder && other !== ".."));
}

/** The arrows of the diagram. */
const drawn = [...page.matchAll(/^ {2}(\w+) --> (\w+)$/gm)].map(
  ([, from, to]) => [from!, to!] as const
);

function reachedFrom(folder: string): string[] {
  const next = drawn.filter(([from]) => from === folder).map(([, to]) => to);
  return next.flatMap((to) => [to, ...reachedFrom(to)]);
}

test("every arrow of the diagram is an import of the code", () => {
  expect(drawn.length).toBeGreaterThan(10);
  expect(drawn.filter(([from, to]) => !imported.get(from)?.has(to))).toEqual([]);
});

test("every import of the code runs along the diagram's arrows", () => {
  const against = [...imported].flatMap(([folder, others]) => {
    const reached = reachedFrom(folder);
    return [...others]
      .filter((other) => other !== "diagnostics" && !reached.includes(other))
      .map((other) => `${folder} --> ${other}`);
  });
  expect(against).toEqual([]);
});

test("the table has a row for every folder, and tells exactly what it imports", () => {
  const rows = [...page.matchAll(/^\| `(\w+)` +\|[^|]+\|([^|]*)\|$/gm)];
  const told = rows.map(([, folder, imports]) => [
    folder,
    [...imports!.matchAll(/`(\w+)`/g)].map(([, other]) => other),
  ]);
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries([...imported].map(([folder, others]) => [folder, [...others].sort()]))
  );
});

import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/**
 * Microsoft's types name beside each member the requirement set that it came with:
 * "[Api set: ExcelApi 1.13]". Excel admits the add-in by its manifest, so nothing that is used may be
 * newer than that.
 */

const folders = ["src/hosts/excel", "src/taskpane", "src/commands"];

interface UsedMember {
  /** "Worksheet.showGridlines" */
  readonly member: string;
  /** The minor version: 8 in 1.8. NaN for a set in preview or one that only Excel on the web has. */
  readonly version: number;
}

const manifest = readFileSync("manifest.xml", "utf8");
const admitted = Number(/<Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(manifest)![1]);
const used = usedMembers(folders.map((folder) => path.resolve(folder)));

test("members of Excel are found in what we use", () => {
  const names = used.map(({ member }) => member);
  expect(names).toEqual(
    expect.arrayContaining(["Worksheet.showGridlines", "Range.values", "PageLayout.paperSize"])
  );
  expect(Math.max(...used.map(({ version }) => version))).toBeGreaterThan(1);
});

test("no member is newer than what the manifest requires", () => {
  expect(used.filter(({ version }) => !(version <= admitted))).toEqual([]);
});

test("the manifest requires no more than what is used", () => {
  expect(admitted).toBe(Math.max(...used.map(({ version }) => version)));
});

function usedMembers(places: readonly string[]): UsedMember[] {
  const { config } = ts.readConfigFile("tsconfig.json", (file) => ts.sys.readFile(file)) as {
    config: unknown;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const ours = fileNames
    .map((file) => path.resolve(file))
    .filter((file) => places.some((place) => file.startsWith(`${place}${path.sep}`)));
  const program = ts.createProgram(ours, options);
  const checker = program.getTypeChecker();
  const found = new Map<string, UsedMember>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node))
      for (const member of membersAt(node, checker)) found.set(member.member, member);
    ts.forEachChild(node, visit);
  };
  for (const file of ours) visit(program.getSourceFile(file)!);
  return [...found.values()];
}

/** The members of Office.js that a name in our code stands for, in destructurings too. */
function membersAt(name: ts.Identifier, checker: ts.TypeChecker): UsedMember[] {
  const taken = ts.isBindingElement(name.parent)
    ? checker
        .getTypeAtLocation(name.parent.parent)
        .getProperty((name.parent.propertyName ?? name.parent.name).getText())
    : checker.getSymbolAtLocation(name);
  return (taken?.declarations ?? []).flatMap((declaration) => {
    const { parent } = declaration;
    const isMember = ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent);
    if (!isMember || !declaration.getSourceFile().fileName.includes("@types/office-js")) return [];
    const member = `${parent.name?.text}.${name.text}`;
    return excelSets(declaration).map((version) => ({ member, version }));
  });
}

function excelSets(declaration: ts.Declaration): number[] {
  const [comment] = /\/\*\*[\s\S]*?\*\//.exec(declaration.getFullText()) ?? [""];
  return [...comment.matchAll(/\[Api set: ExcelApi\w* (?:1\.(\d+))?/g)].map(([, minor]) =>
    Number(minor)
  );
}

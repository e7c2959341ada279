/**
 * Checks manifest.xml and the custom functions' metadata against the build in dist/ and the code:
 *   npm run build && npx tsx scripts/check-manifest.ts
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { commandNames } from "../src/commands";
import { checkManifest } from "./manifest/check";
import { checkFunctions, type FunctionsMetadata } from "./manifest/functions";
import { functionsOfCode } from "./manifest/functions-of-code";

const manifestFile = "manifest.xml";

function read(pathname: string): Buffer | null {
  const file = path.join("dist", pathname);
  return existsSync(file) ? readFileSync(file) : null;
}

function metadataProblems(file: string): string[] {
  const bytes = read(file);
  if (bytes === null) return [`dist/${file} is missing.`];
  const metadata = JSON.parse(bytes.toString()) as FunctionsMetadata;
  return checkFunctions(metadata, functionsOfCode()).map((problem) => `${file}: ${problem}`);
}

const problems = [
  ...checkManifest(readFileSync(manifestFile, "utf8"), { read, commands: commandNames }),
  ...metadataProblems("functions.json"),
  ...metadataProblems("functions.en.json"),
];

// Microsoft's own parser has to understand it too.
const info = await OfficeAddinManifest.readManifestFile(manifestFile);
if (info.hosts?.join() !== "Workbook")
  problems.push("office-addin-manifest sees no Workbook host.");

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`${manifestFile} is right: ${info.displayName} ${info.version}`);

/**
 * `npm run score -- DIR [--details] [--json]`: how well the importer understands a folder of cases.
 * Each sub-folder holds one document, as input.* in one or more formats, and expected.json, what a
 * person reads in it, in the shape that `npm run -s ledger -- parse` prints.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { scoreFolder } from "./cases";
import { reportJson, reportLines } from "./report";

const usage = "npm run score -- DIR [--details] [--json]";

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { details: { type: "boolean" }, json: { type: "boolean" } },
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0 || !existsSync(folder)) {
    console.error(folder && !existsSync(folder) ? `${folder} does not exist. ${usage}` : usage);
    return 2;
  }
  const cases = await scoreFolder(folder);
  if (cases.length === 0) {
    console.error(`${folder} holds no case: a folder with input.* and expected.json. ${usage}`);
    return 2;
  }
  if (values.json) console.log(JSON.stringify(reportJson(cases), null, 2));
  else
    for (const line of reportLines(cases, { details: values.details ?? false })) console.log(line);
  return 0;
}

process.exitCode = await main();

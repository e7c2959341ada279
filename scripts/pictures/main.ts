/**
 * Takes the pictures of the manual from the real pane and a real workbook, into docs/images. Needs a
 * build in dist/, Chromium, LibreOffice and poppler:
 *   npm run pictures
 */
import { mkdir, writeFile } from "node:fs/promises";
import { pictureFolder } from "./names";
import { photographPane } from "./pane";
import { renderersFile, renderersHere } from "./renderers";
import { sampleLedger } from "./sample-ledger";
import { photographWorkbook } from "./workbook";

const ledger = await sampleLedger();
await mkdir(pictureFolder, { recursive: true });
await photographPane(ledger, pictureFolder);
await photographWorkbook(ledger, pictureFolder);
await writeFile(renderersFile, `${JSON.stringify(renderersHere(), null, 2)}\n`);
console.log(`Pictures in ${pictureFolder}/`);

/**
 * Takes the pictures of the manual from the real pane and a real workbook, into docs/images. Needs a
 * build in dist/, Chromium, LibreOffice and poppler:
 *   npm run pictures
 */
import { mkdir } from "node:fs/promises";
import { pictureFolder } from "./names";
import { photographPane } from "./pane";
import { sampleLedger } from "./sample-ledger";
import { photographWorkbook } from "./workbook";

const ledger = await sampleLedger();
await mkdir(pictureFolder, { recursive: true });
await photographPane(ledger, pictureFolder);
await photographWorkbook(ledger, pictureFolder);
console.log(`Pictures in ${pictureFolder}/`);

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pictureFile, pictureNames } from "../../scripts/pictures/names";
import { photographPane } from "../../scripts/pictures/pane";
import { renderersFile, renderersHere } from "../../scripts/pictures/renderers";
import { sampleLedger } from "../../scripts/pictures/sample-ledger";
import { photographWorkbook } from "../../scripts/pictures/workbook";
import { pictureDifference } from "../support/picture-difference";
import { browserOfFile } from "./edition";

/** The manual's pictures against the program as it is now: `npm run pictures` takes them anew. */

jest.setTimeout(600_000);

/** A share of the pixels: another word in a field is more than this. */
const tolerance = 0.0005;

const browser = browserOfFile();
const folder = mkdtempSync(path.join(tmpdir(), "pictures-"));

beforeAll(async () => {
  const ledger = await sampleLedger();
  await photographPane(ledger, folder);
  await photographWorkbook(ledger, folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Where the fonts are others every picture differs, and says nothing of the program. */
const isComparable =
  JSON.stringify(JSON.parse(readFileSync(renderersFile, "utf8"))) ===
  JSON.stringify(renderersHere());

(isComparable ? test : test.skip).each(pictureNames)("%s shows what is there now", async (name) => {
  const [shown, taken] = [pictureFile(name), pictureFile(name, folder)].map((file) =>
    readFileSync(file)
  );
  expect(await pictureDifference(browser(), shown!, taken!)).toBeLessThan(tolerance);
});

test("pictures of two places are told apart", async () => {
  const [one, other] = (["pane-import", "pane-follow-up"] as const).map((name) =>
    readFileSync(pictureFile(name))
  );
  expect(await pictureDifference(browser(), one!, other!)).toBeGreaterThan(0.01);
});

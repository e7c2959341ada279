import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { WorkbookData } from "../model/data";
import { withCalculatedColumns } from "./calculated-columns";
import { withFontsInOrder } from "./font-order";
import { QuotedTexts } from "./quoted-texts";

const styles = "xl/styles.xml";

/** Puts into a file what the library that wrote it cannot write, or writes wrongly. */
export function withPartsMended(bytes: Uint8Array, { sheets }: WorkbookData): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (path: string, mend: (part: string) => string) => {
    parts[path] = strToU8(mend(strFromU8(parts[path]!)));
  };
  const quotedTexts = new QuotedTexts(strFromU8(parts[styles]!));
  sheets.forEach((sheet, index) => {
    change(`xl/worksheets/sheet${index + 1}.xml`, (part) => quotedTexts.sheetPart(part, sheet));
  });
  change(styles, () => withFontsInOrder(quotedTexts.stylesPart()));
  // The library numbers the tables through the whole workbook, in the order of the sheets.
  sheets
    .flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })))
    .forEach(({ sheet, table }, index) => {
      change(`xl/tables/table${index + 1}.xml`, (part) =>
        withCalculatedColumns(part, sheet, table)
      );
    });
  return zipSync(parts);
}

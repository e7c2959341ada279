import { writeFile } from "node:fs/promises";
import { writeWorkbook } from "../../src/hosts/file";
import type { Ledger } from "../../src/ledger";
import { planLeaders, planNotices } from "../../src/reports";
import { planWorkbook } from "../../src/workbook";
import { pdfToPng, toPdf, type PagePart } from "../../test/support/libreoffice";
import { pictureFile, type PictureName } from "./names";
import { asOf } from "./sample-ledger";

/** In millimetres from the page's upper left corner. */
const parts = {
  overview: { left: 8, top: 14, width: 194, height: 234 },
  firstTasks: { left: 8, top: 14, width: 404, height: 113 },
  leadersCover: { left: 8, top: 8, width: 194, height: 170 },
  notice: { left: 8, top: 8, width: 281, height: 112 },
} satisfies Readonly<Record<string, PagePart>>;

/** The sheets and reports as they print, without the empty margins. */
export async function photographWorkbook(ledger: Ledger, folder: string): Promise<void> {
  const plans = [
    planWorkbook(ledger, asOf),
    planLeaders(ledger, asOf),
    planNotices(ledger, asOf, null),
  ];
  const [workbook, leaders, notices] = await toPdf(await Promise.all(plans.map(writeWorkbook)));
  const shoot = async (pdf: Uint8Array, page: number, part: PagePart, name: PictureName) =>
    writeFile(pictureFile(name, folder), await pdfToPng(pdf, { page, part, dotsPerInch: 84 }));
  await shoot(workbook!, 1, parts.overview, "workbook-overview");
  await shoot(workbook!, 2, parts.firstTasks, "workbook-tasks");
  await shoot(leaders!, 1, parts.leadersCover, "leaders-cover");
  await shoot(notices!, 1, parts.notice, "notice");
}

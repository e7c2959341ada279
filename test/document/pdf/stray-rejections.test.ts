import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { ledger } from "../../support/cli";

/** A PDF of that many pages without text, with wrong places given for some of them. */
function pdfWithLostPages(pages: number, lost: readonly number[]): string {
  const kids = Array.from({ length: pages }, (_, page) => `${page + 3} 0 R`).join(" ");
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${kids}]/Count ${pages}>>`,
    ...Array<string>(pages).fill("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"),
  ];
  let body = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = body.length;
    body += `${index + 1} 0 obj${object}endobj\n`;
    return lost.includes(index - 2) ? place + 3 : place;
  });
  const entries = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  return `${body}${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`;
}

test("pages that cannot be had are no reason for the terminal program to break off", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "soil-ledger-pdf-"));
  const file = path.join(folder, "plan.pdf");
  await writeFile(file, pdfWithLostPages(4, [0, 2]));
  const { code, stderr } = await ledger("parse", file);
  expect(stderr).toMatch(/^“plan\.pdf”[^\n]*\n$/);
  expect(code).toBe(2);
  await rm(folder, { recursive: true });
});

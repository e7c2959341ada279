import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Opens workbooks in LibreOffice, computes every formula anew and saves them again: an independent
 * check of the results that we wrote. One start of the program takes seconds, so give it all
 * workbooks at once.
 */
export async function recalculate(workbooks: readonly Uint8Array[]): Promise<Uint8Array[]> {
  return convert(workbooks, "xlsx:Calc MS Excel 2007 XML", "xlsx");
}

/** The workbooks as LibreOffice would print them. */
export async function toPdf(workbooks: readonly Uint8Array[]): Promise<Uint8Array[]> {
  return convert(workbooks, "pdf:calc_pdf_Export", "pdf");
}

/** A rectangle of a page, in millimetres from its upper left corner. */
export interface PagePart {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A part of a PDF's page, the first of which is 1, as a PNG. */
export async function pdfToPng(
  pdf: Uint8Array,
  { page, part, dotsPerInch }: { page: number; part: PagePart; dotsPerInch: number }
): Promise<Uint8Array> {
  const dots = (millimetres: number) => String(Math.round((millimetres / 25.4) * dotsPerInch));
  return inFolder(async (folder) => {
    const file = path.join(folder, "pages.pdf");
    const picture = path.join(folder, "page");
    await writeFile(file, pdf);
    await run("pdftoppm", [
      ...["-png", "-singlefile", "-r", String(dotsPerInch)],
      ...["-f", String(page), "-l", String(page)],
      ...["-x", dots(part.left), "-y", dots(part.top)],
      ...["-W", dots(part.width), "-H", dots(part.height)],
      ...[file, picture],
    ]);
    return readFile(`${picture}.png`);
  });
}

/** Something that a person does on a sheet; see edit-in-libreoffice.py. Rows and columns count from 0. */
export type Edit = { readonly sheet: string } & (
  | { readonly do: "type"; readonly cell: string; readonly content: string | number }
  | {
      readonly do: "sort";
      readonly range: string;
      /** Counted within the range. */
      readonly column: number;
      readonly descending?: boolean;
    }
  | { readonly do: "moveRow" | "copyRow"; readonly from: number; readonly to: number }
  | {
      readonly do: "filter";
      readonly range: string;
      readonly column: number;
      readonly value: string;
    }
  | { readonly do: "deleteRow"; readonly row: number }
  | { readonly do: "insertColumn" | "deleteColumn"; readonly column: number }
  | { readonly do: "hideRows"; readonly rows: readonly number[] }
  | { readonly do: "hideColumns"; readonly columns: readonly number[] }
  | { readonly do: "merge"; readonly range: string }
  | { readonly do: "rename"; readonly name: string }
  | { readonly do: "moveSheet"; readonly to: number }
);

/** The workbook after each list of edits, made by LibreOffice, which is started once for all. */
export async function editInLibreOffice(
  workbook: Uint8Array,
  lists: readonly (readonly Edit[])[]
): Promise<Uint8Array[]> {
  return inFolder(async (folder) => {
    const target = (index: number) => `edited-${index}.xlsx`;
    const jobs = lists.map((edits, index) => ({
      source: "workbook.xlsx",
      target: target(index),
      edits,
    }));
    await makeProfile(folder);
    await writeFile(path.join(folder, "workbook.xlsx"), workbook);
    await writeFile(path.join(folder, "edits.json"), JSON.stringify(jobs));
    const script = path.resolve("test/support/edit-in-libreoffice.py");
    await run("/usr/bin/python3", [script, folder]);
    return Promise.all(jobs.map((_, index) => readFile(path.join(folder, target(index)))));
  });
}

async function convert(
  workbooks: readonly Uint8Array[],
  filter: string,
  extension: string
): Promise<Uint8Array[]> {
  return inFolder(async (folder) => {
    const name = (index: number) => `workbook-${index}`;
    const files = workbooks.map((_, index) => path.join(folder, `${name(index)}.xlsx`));
    await Promise.all(workbooks.map((bytes, index) => writeFile(files[index]!, bytes)));
    const target = path.join(folder, "converted");
    const options = ["--headless", "--norestore", "--nolockcheck"];
    await run("soffice", [
      await makeProfile(folder),
      ...options,
      "--convert-to",
      filter,
      "--outdir",
      target,
      ...files,
    ]);
    return Promise.all(
      workbooks.map((_, index) => readFile(path.join(target, `${name(index)}.${extension}`)))
    );
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "soil-ledger-office-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Left to itself, LibreOffice trusts the results in the file: 0 is "always recalculate". */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** A profile of its own for each start: two programs on one profile would wait for each other. */
async function makeProfile(folder: string): Promise<string> {
  const profile = path.join(folder, "profile");
  await mkdir(path.join(profile, "user"), { recursive: true });
  await writeFile(path.join(profile, "user", "registrymodifications.xcu"), settings);
  return `-env:UserInstallation=${pathToFileURL(profile).href}`;
}

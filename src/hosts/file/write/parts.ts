import { strFromU8, strToU8, unzipSync } from "fflate";
import type { ChartPlan, TablePlan, WorkbookPlan } from "../../../workbook";
import { packParts, type PartContent } from "./archive";
import { withPoints, type ChartPoints } from "./chart-points";
import { SharedStrings } from "./shared-strings";
import { writeSheet } from "./sheet-data";
import { StyleNumbers } from "./style-numbers";
import { tablePart } from "./table-part";
import { isErrorValue } from "./text";

/** The parts of a workbook package by their paths. */
type Parts = Record<string, Uint8Array>;

interface FinishingTouches {
  /** Its sheets are the library's first; sheets carried along stand behind them. */
  readonly plan: WorkbookPlan;
  /** In the order of the library's table parts: xl/tables/table1.xml, … */
  readonly tables: readonly TablePlan[];
  /** In the order of the library's drawings. */
  readonly charts: readonly ChartPlan[];
  readonly points: ChartPoints;
}

/** Puts in what the library cannot write, or not fast enough: see each step. */
export function finishPackage(bytes: Uint8Array, touches: FinishingTouches): Promise<Uint8Array> {
  const parts = unzipSync(bytes);
  touches.tables.forEach((table, index) => {
    parts[`xl/tables/table${index + 1}.xml`] = strToU8(tablePart(table, index + 1));
  });
  edit(parts, /^xl\/styles\.xml$/, withFontsInOrder);
  edit(parts, /^xl\/worksheets\/sheet\d+\.xml$/, withErrorResults);
  edit(parts, /^xl\/charts\/chart\d+\.xml$/, (xml) =>
    withChineseFonts(withPoints(xml, touches.points))
  );
  nameCharts(parts, touches.charts);
  return packParts(withAllCells(parts, touches));
}

const stringsPath = "xl/sharedStrings.xml";
const stylesPath = "xl/styles.xml";

function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** The parts with every cell of the plan. Texts and looks come last: by then all sheets have named theirs. */
function* withAllCells(parts: Parts, { plan }: FinishingTouches): Generator<[string, PartContent]> {
  const textOf = (path: string) => strFromU8(parts[path]!);
  const strings = new SharedStrings(textOf(stringsPath));
  const styles = new StyleNumbers(plan, textOf(stylesPath), textOf(sheetPath(0)));
  const sheets = new Map(plan.sheets.map((sheet, index) => [sheetPath(index), sheet]));
  for (const [path, content] of Object.entries(parts)) {
    if (path === stringsPath || path === stylesPath) continue;
    const sheet = sheets.get(path);
    if (sheet) yield [path, (to) => writeSheet(textOf(path), sheet, { styles, strings }, to)];
    else yield [path, content];
  }
  yield [stringsPath, (to) => strings.write(to)];
  yield [stylesPath, strToU8(styles.part())];
}

function edit(parts: Parts, path: RegExp, change: (xml: string) => string): void {
  for (const name of Object.keys(parts).filter((part) => path.test(part)))
    parts[name] = strToU8(change(strFromU8(parts[name]!)));
}

/** The order that the format's schema gives a font's properties. */
const fontOrder =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
    " "
  );

/** The library writes a font's properties in an order that the schema does not allow. */
function withFontsInOrder(xml: string): string {
  return xml.replace(/(<font>)(.*?)(?=<\/font>)/g, (_font, start: string, properties: string) => {
    const place = (property: string) => fontOrder.indexOf(/^<(\w+)/.exec(property)![1]!);
    const each = properties.match(/<[^>]*>/g) ?? [];
    return start + each.sort((one, other) => place(one) - place(other)).join("");
  });
}

/** A formula whose result is an error value has the type of an error, not of text. */
function withErrorResults(xml: string): string {
  return xml.replace(
    /(<c r="[A-Z]+\d+"[^>]*) t="str"([^>]*><f>[^<]*<\/f><v>)([^<]*)(?=<\/v>)/g,
    (cell, before: string, middle: string, result: string) =>
      isErrorValue(result) ? `${before} t="e"${middle}${result}` : cell
  );
}

/** The library names a chart's font for Latin letters only. */
function withChineseFonts(xml: string): string {
  return xml.replace(/<a:latin typeface="([^"]*)"\/>/g, '$&<a:ea typeface="$1"/>');
}

/** The library counts charts (Chart 1); ours have stable names. */
function nameCharts(parts: Parts, charts: readonly ChartPlan[]): void {
  const names = charts.map(({ name }) => name);
  const drawings = Object.keys(parts)
    .filter((path) => /^xl\/drawings\/drawing\d+\.xml$/.test(path))
    .sort((one, other) => numberIn(one) - numberIn(other));
  for (const path of drawings)
    edit(parts, new RegExp(`^${path}$`), (xml) =>
      xml.replace(/name="Chart \d+"/g, () => `name="${names.shift() ?? "Chart"}"`)
    );
}

function numberIn(path: string): number {
  return Number(/(\d+)\.xml$/.exec(path)?.[1]);
}

import { strFromU8, strToU8, unzipSync } from "fflate";
import type { ChartPlan, SheetPlan, TablePlan } from "../../../workbook";
import { packParts, type PartContent } from "./archive";
import { withPoints, type ChartPoints } from "./chart-points";
import { SharedStrings } from "./shared-strings";
import { sheetXml } from "./sheet-data";
import type { Specimens } from "./specimens";
import { tablePart } from "./table-part";
import { isErrorValue } from "./text";

/** The parts of a workbook package by their paths. */
type Parts = Record<string, Uint8Array>;

export interface FinishingTouches {
  /** In the order of the library's sheets; sheets carried along stand behind them. */
  readonly sheets: readonly SheetPlan[];
  readonly specimens: Specimens;
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
  edit(parts, /^xl\/styles\.xml$/, (xml) => withQuotePrefixes(withFontsInOrder(xml)));
  edit(parts, /^xl\/worksheets\/sheet\d+\.xml$/, withErrorResults);
  edit(parts, /^xl\/charts\/chart\d+\.xml$/, (xml) =>
    withChineseFonts(withPoints(xml, touches.points))
  );
  nameCharts(parts, touches.charts);
  return packParts(withAllCells(parts, touches));
}

const stringsPath = "xl/sharedStrings.xml";

function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** The parts with every cell of the plan. The texts come last: by then all sheets have named theirs. */
function* withAllCells(
  parts: Parts,
  { sheets, specimens }: FinishingTouches
): Generator<[string, PartContent]> {
  const written = (index: number) => strFromU8(parts[sheetPath(index)]!);
  const strings = new SharedStrings(parts[stringsPath] ? strFromU8(parts[stringsPath]) : "");
  const styleNumber = specimens.numbersIn(written);
  const plans = new Map(sheets.map((plan, index) => [sheetPath(index), { plan, index }]));
  for (const [path, content] of Object.entries(parts)) {
    if (path === stringsPath) continue;
    const planned = plans.get(path);
    yield planned
      ? [path, sheetXml(written(planned.index), planned.plan, { styleNumber, strings })]
      : [path, content];
  }
  if (parts[stringsPath]) yield [stringsPath, strings.xml()];
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

/** The styles marked by `quotedStyle`: their cells' text stays text when a person confirms it. */
function withQuotePrefixes(xml: string): string {
  return xml.replace(
    /<xf ([^>]*)>(<alignment[^>]*?) readingOrder="0"/g,
    '<xf $1 quotePrefix="1">$2'
  );
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

import { strFromU8, unzipSync } from "fflate";

/** Where the XML of a sheet, or of a part that it names, shows what the library does not keep. */
interface Loss {
  /** The parts to look into; without it the sheet itself. */
  readonly part?: RegExp;
  readonly pattern: RegExp;
}

const anything = /./;

/** What the library's model does not keep of a sheet. A sheet with none of these comes along whole. */
const sheetLosses: Readonly<Record<string, Loss>> = {
  charts: { part: /drawing\d*\.xml$/, pattern: /<(?:\w+:)?graphicFrame\b/ },
  shapes: { part: /drawing\d*\.xml$/, pattern: /<xdr:(?:sp|cxnSp|grpSp)\b/ },
  pivotTables: { part: /pivotTable\d*\.xml$/, pattern: anything },
  slicers: { part: /(?:slicer|timeline)\d*\.xml$/, pattern: anything },
  threadedComments: { part: /threadedComment\d*\.xml$/, pattern: anything },
  queries: { part: /queryTable\d*\.xml$/, pattern: anything },
  calculatedTables: {
    part: /table\d*\.xml$/,
    pattern: /<calculatedColumnFormula\b|totalsRowCount="[1-9]/,
  },
  controls: { pattern: /<(?:controls|oleObjects)\b/ },
  dataTables: { pattern: /<f [^>]*t="dataTable"/ },
  passwords: { pattern: /<sheetProtection [^>]*(?:hashValue|password)=/ },
  filters: { pattern: /<(?:customFilters|dynamicFilter|top10|colorFilter|iconFilter)\b/ },
  extendedRules: {
    pattern:
      /<x14:(?:conditionalFormattings|dataValidations)\b|<cfRule [^>]*type="(?:timePeriod|containsErrors|notContainsErrors)"/,
  },
};

/** Parts of the whole workbook that cannot come along: macros, links, connections, chart sheets. */
const workbookLosses =
  /^xl\/(?:vbaProject\.bin|externalLinks\/|connections\.xml|cellimages\.xml|chartsheets\/)/;

type PartText = (path: string) => string;

/** What of a workbook would be lost when the sheets are written anew. */
interface Losses {
  /** Those of the sheets that cannot come along whole. */
  readonly sheets: readonly string[];
  /** Whether parts of the whole workbook would be lost. */
  readonly workbook: boolean;
}

/** Looks into a workbook's parts for what of the given sheets would be lost. */
export function lossesIn(bytes: Uint8Array, sheets: readonly string[]): Losses {
  const parts = unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels|bin)$/.test(name) });
  const text = (path: string) => (parts[path] ? strFromU8(parts[path]) : "");
  const lossy = sheetParts(text).filter(
    ({ name, path }) =>
      sheets.includes(name) && Object.values(sheetLosses).some((loss) => isIn(loss, path, text))
  );
  return {
    sheets: lossy.map(({ name }) => name),
    workbook: Object.keys(parts).some((path) => workbookLosses.test(path)),
  };
}

function isIn({ part, pattern }: Loss, path: string, text: PartText): boolean {
  if (!part) return pattern.test(text(path));
  return relationsOf(path, text).some(
    ({ target }) => part.test(target) && pattern.test(text(target))
  );
}

function sheetParts(text: PartText): { name: string; path: string }[] {
  const relations = relationsOf("xl/workbook.xml", text);
  return [...text("xl/workbook.xml").matchAll(/<sheet ([^>]*)\/?>/g)].map(([, attributes]) => ({
    name: unescaped(attribute(attributes!, "name")),
    path: relations.find(({ id }) => id === attribute(attributes!, "r:id"))?.target ?? "",
  }));
}

function relationsOf(path: string, text: PartText): { id: string; target: string }[] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const relations = text(`${folder}_rels/${path.slice(folder.length)}.rels`);
  return [...relations.matchAll(/<Relationship ([^>]*)\/?>/g)].map(([, attributes]) => ({
    id: attribute(attributes!, "Id"),
    target: resolve(folder, attribute(attributes!, "Target")),
  }));
}

function resolve(folder: string, target: string): string {
  return new URL(target, `https://package/${folder}`).pathname.slice(1);
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
}

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};

function unescaped(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity]!);
}

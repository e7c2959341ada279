import { LedgerError, type Result } from "../../diagnostics";
import type { Ledger, LedgerSettings } from "../../ledger";
import { defaultSettings } from "../../ledger";
import type { IsoDate, RegistryUnit } from "../../tasklist";
import type { LedgerCells } from "../cells";
import { pickedUnit } from "../entry-cells";
import { pickedLead } from "../picked-unit";
import { dateOfSerial } from "../serial";
import { cellNames, formatVersion, tableNames } from "../sheet-names";
import {
  codeOf,
  colourSetWords,
  emissionMethodWords,
  farmlandMethodWords,
  unitKindWords,
  yes,
} from "../words";
import { readFigures } from "./read-figures";
import { withOccurrences } from "./read-occurrences";
import { readRecords } from "./read-records";
import { readTargets } from "./read-targets";
import { readTasks } from "./read-tasks";
import { renamedColumns } from "./renamed-columns";
import { readImported, readKept, readWithdrawn } from "./read-living";
import { withOwnNumbers } from "./own-numbers";
import { readRows, type ReadingNotes } from "./rows";
import { strayRows } from "./stray-rows";

/** The workbook was made by a later version of the add-in. */
class NewerFormatError extends LedgerError {
  constructor(version: number) {
    super("ledgerFormatNewer", { version, known: formatVersion });
  }
}

/** A table that nothing can be read without is gone. */
class MissingTableError extends LedgerError {
  constructor(table: string) {
    super("ledgerTableMissing", { table });
  }
}

/**
 * What stands in a workbook as a ledger, entries typed in by hand included: the inverse of
 * `planWorkbook`. Cells that cannot be understood are warned of, with their place.
 *
 * @throws MissingTableError when the task table is gone; NewerFormatError
 */
export function readLedger(written: LedgerCells): Result<Ledger> {
  const notes: ReadingNotes = { warnings: [], kept: [] };
  const cells = withOwnNumbers(written, notes);
  const version = numberAt(cells, cellNames.format);
  if (version !== null && version > formatVersion) throw new NewerFormatError(version);
  if (!cells.tables.has(tableNames.tasks)) throw new MissingTableError(tableNames.tasks);
  // Earlier versions had fewer columns.
  if (version === formatVersion) notes.warnings.push(...renamedColumns(written));
  const targets = readTargets(cells, notes);
  const imported = readImported(cells, {
    title: textAt(cells, cellNames.baseTitle),
    year: numberAt(cells, cellNames.baseYear),
    region: textAt(cells, cellNames.baseRegion) || null,
  });
  const year = numberAt(cells, cellNames.year);
  const tasks = withOccurrences(cells, readTasks(cells, targets, notes), { year, imported }, notes);
  const withdrawn = readWithdrawn(cells, notes);
  const registry = readRegistry(cells, notes);
  const figures = readFigures(cells, notes);
  const records = readRecords(cells, notes);
  const strays = strayRows(cells, tasks, imported, readKept(cells, notes.kept), notes);
  return {
    value: {
      title: textAt(cells, cellNames.title),
      year,
      region: textAt(cells, cellNames.region) || null,
      source: textAt(cells, cellNames.source),
      goals: targets.goals,
      sections: [...new Set(tasks.map(({ task }) => task.section))].filter((name) => name !== ""),
      tasks,
      registry,
      settings: readSettings(cells, tasks),
      figures,
      imported,
      withdrawn: [...withdrawn, ...strays.withdrawn],
      records,
      kept: strays.kept,
    },
    warnings: notes.warnings,
  };
}

/** 单位名录 */
function readRegistry(cells: LedgerCells, notes: ReadingNotes): RegistryUnit[] {
  return readRows(cells, tableNames.registry, notes).flatMap((row) => {
    const name = row.text("规范名称").trim();
    const kind = row.code("类别", unitKindWords) ?? "department";
    if (name === "") return [];
    const [contact, phone] = [row.text("联系人").trim(), row.text("联系电话").trim()];
    return [
      {
        name,
        aliases: row.list("其他名称"),
        kind,
        ...(contact === "" ? {} : { contact }),
        ...(phone === "" ? {} : { phone }),
      },
    ];
  });
}

function readSettings(cells: LedgerCells, tasks: Ledger["tasks"]): LedgerSettings {
  return {
    asOf: readAsOf(cells),
    dueSoonDays: numberAt(cells, cellNames.dueSoonDays) ?? defaultSettings.dueSoonDays,
    behindTolerance: numberAt(cells, cellNames.behindTolerance) ?? defaultSettings.behindTolerance,
    yearEndDefault: textAt(cells, cellNames.yearEndDefault) === yes,
    colourSet:
      codeOf(colourSetWords, textAt(cells, cellNames.colourSet)) ?? defaultSettings.colourSet,
    farmlandMethod:
      codeOf(farmlandMethodWords, textAt(cells, cellNames.farmlandMethod)) ??
      defaultSettings.farmlandMethod,
    emissionMethod:
      codeOf(emissionMethodWords, textAt(cells, cellNames.emissionMethod)) ??
      defaultSettings.emissionMethod,
    pickedUnit: pickedLead(pickedUnit(cells), tasks),
  };
}

/** The date typed over =TODAY(), or null while the formula stands. */
function readAsOf(cells: LedgerCells): IsoDate | null {
  const cell = cells.names.get(cellNames.asOf);
  if (!cell || cell.isFormula || typeof cell.value !== "number") return null;
  return dateOfSerial(cell.value);
}

function numberAt(cells: LedgerCells, name: string): number | null {
  const value = cells.names.get(name)?.value ?? null;
  if (value === null || value === "" || Number.isNaN(Number(value))) return null;
  return Number(value);
}

function textAt(cells: LedgerCells, name: string): string {
  return String(cells.names.get(name)?.value ?? "").trim();
}

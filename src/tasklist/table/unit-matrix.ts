import type { Cell, Table } from "../../document";
import type { Role } from "../model";
import { foldedWords } from "../text/folded-text";
import { looksLikeUnit } from "../units/kinds";
import { fieldOf } from "./header-field";

/** Marks of a matrix without a legend: a solid one leads, a hollow one supports. */
const usualMarks: readonly { readonly marks: string; readonly role: Role }[] = [
  { marks: "★●▲■◆◎", role: "lead" },
  { marks: "☆○〇△□◇", role: "support" },
  { marks: "√✓✔", role: "responsible" },
];

const mark = /^[★●▲■◆◎☆○〇△□◇√✓✔]$/;

/** ★为牵头单位，△为配合单位 */
const legend =
  /([★●▲■◆◎☆○〇△□◇√✓✔])(?:的)?(?:为|是|表示|代表|：|-)?(牵头|主办|主责|责任|配合|协办|参与)/g;

const legendRoles: Readonly<Record<string, Role>> = {
  牵头: "lead",
  主办: "lead",
  主责: "lead",
  责任: "responsible",
  配合: "support",
  协办: "support",
  参与: "support",
};

const headers: Readonly<Record<Role, string>> = {
  lead: "牵头单位",
  support: "配合单位",
  responsible: "责任单位",
};

const fewestColumns = 2;

const rowsBeforeHeader = 8;

const longestName = 16;

/**
 * A matrix: a column for each unit, and a mark where it has to do with the task. Returns the same
 * table with the units named in columns of their roles; null for others. `around` is what stands
 * beside the table, where a legend may be.
 */
export function fromUnitMatrix(table: Table, around: readonly string[]): Table | null {
  const head = table.rows
    .slice(0, rowsBeforeHeader)
    .findIndex((row) => matrixColumns(table, row).length >= fewestColumns);
  if (head < 0) return null;
  const columns = matrixColumns(table, table.rows[head]!);
  const words = [...around, ...table.rows.flatMap((row) => (isWide(row) ? [row[0]!.text] : []))];
  const roles = rolesOf(words);
  const used = [...new Set(marksBelow(table, head, columns))].flatMap(
    (one) => roles.get(one) ?? []
  );
  const places = new Map(
    [...new Set(used)].slice(0, columns.length).map((role, at) => [role, columns[at]!])
  );
  const rows = table.rows.map((row, index) => {
    if (index < head || isWide(row)) return row;
    return row.map((cell, column) => {
      if (!columns.includes(column)) return cell;
      const role = [...places].find(([, place]) => place === column)?.[0];
      const text = role === undefined ? "" : index === head ? headers[role] : named(row, role);
      return { ...cell, text, row: index, column, rowSpan: 1, columnSpan: 1 };
    });
  });
  return { ...table, rows };

  function named(row: readonly Cell[], role: Role): string {
    const units = columns.filter((column) => roles.get(markIn(row[column]!)) === role);
    return units.map((column) => table.rows[head]![column]!.text.replace(/\s/g, "")).join("、");
  }
}

/** Columns below a unit's name that hold marks and nothing else. */
function matrixColumns({ rows }: Table, header: readonly Cell[]): number[] {
  const named = header.flatMap(({ text }, column) => (isUnit(text) ? [column] : []));
  if (named.length < fewestColumns) return [];
  const below = rows.slice(rows.indexOf(header) + 1).filter((row) => !isWide(row));
  return named.filter((column) => {
    const texts = below
      .map((row) => row[column]!)
      .filter((cell) => cell !== header[column])
      .map(markIn)
      .filter((text) => text !== "");
    return texts.length > 0 && texts.every((text) => mark.test(text));
  });
}

function isUnit(header: string): boolean {
  const name = foldedWords(header);
  return name !== "" && name.length <= longestName && fieldOf(name) === null && looksLikeUnit(name);
}

function marksBelow({ rows }: Table, head: number, columns: readonly number[]): string[] {
  return rows
    .slice(head + 1)
    .flatMap((row) => columns.map((column) => markIn(row[column]!)))
    .filter((text) => mark.test(text));
}

function rolesOf(texts: readonly string[]): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>(
    usualMarks.flatMap(({ marks, role }) => [...marks].map((one) => [one, role] as const))
  );
  for (const text of texts)
    for (const [, one, word] of foldedWords(text).matchAll(legend))
      roles.set(one!, legendRoles[word!]!);
  return roles;
}

function markIn({ text }: Cell): string {
  return foldedWords(text);
}

/** One cell across the table: a title, a section, a note. */
function isWide(row: readonly Cell[]): boolean {
  return new Set(row).size === 1;
}

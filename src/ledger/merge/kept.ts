import { numberedTables, type KeptCell, type KeptCells } from "../living-model";

/** The numbers that rows of the earlier ledger have in the new one. */
interface NewNumbers {
  readonly tasks: ReadonlyMap<string, string>;
  readonly measures: ReadonlyMap<string, string>;
  readonly targets: ReadonlyMap<string, string>;
  readonly occurrences: ReadonlyMap<string, string>;
}

/** Moves kept cells to the rows' new numbers; those of rows that are gone come back as `homeless`. */
export function renumberKept(
  { columns, cells }: KeptCells,
  numbers: NewNumbers,
  isDuty: (row: readonly string[]) => boolean
): { readonly kept: KeptCells; readonly homeless: readonly KeptCell[] } {
  const moved = cells.map((cell) => ({ cell, row: newRow(cell, numbers, isDuty) }));
  return {
    kept: { columns, cells: moved.flatMap(({ cell, row }) => (row ? [{ ...cell, row }] : [])) },
    homeless: moved.flatMap(({ cell, row }) => (row ? [] : [cell])),
  };
}

function newRow(
  { table, row }: KeptCell,
  { tasks, measures, targets, occurrences }: NewNumbers,
  isDuty: (row: readonly string[]) => boolean
): readonly string[] | null {
  const [number = "", ...rest] = row;
  const renumbered = (numbers: ReadonlyMap<string, string>) => {
    const found = numbers.get(number);
    return found === undefined ? null : [found, ...rest];
  };
  switch (table) {
    case numberedTables.tasks:
      return renumbered(tasks);
    case numberedTables.measures:
      return renumbered(measures);
    case numberedTables.targets:
      return renumbered(targets);
    case numberedTables.occurrences:
      return renumbered(occurrences);
    case numberedTables.duties: {
      const duty = renumbered(tasks);
      return duty && isDuty(duty) ? duty : null;
    }
    default:
      return row;
  }
}

/** "备查：内容；联系电话：…" */
export function keptText(cells: readonly KeptCell[]): string {
  return cells.map(({ column, value }) => `${column}：${value}`).join("；");
}

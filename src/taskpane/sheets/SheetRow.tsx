import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellPlan, StylePlan } from "../../workbook";
import { cellLook } from "./cell-style";
import { cellText } from "./cell-text";
import type { SheetGrid } from "./sheet-grid";

const useStyles = makeStyles({
  row: { position: "absolute", left: 0, display: "flex" },
  // Drawn over the cells, which have grounds of their own.
  marked: {
    "::after": {
      content: '""',
      position: "absolute",
      inset: 0,
      zIndex: 1,
      border: `${tokens.strokeWidthThick} solid #115ea3`,
      pointerEvents: "none",
    },
  },
  cell: {
    boxSizing: "border-box",
    display: "flex",
    position: "absolute",
    top: 0,
    paddingInlineEnd: "3px",
    overflowX: "hidden",
    overflowY: "hidden",
    overflowWrap: "anywhere",
  },
  still: { position: "sticky", zIndex: 1, flexShrink: 0, backgroundColor: "#ffffff" },
  spilling: { overflowX: "visible", overflowY: "visible" },
  // What is scrolled past below must not show through the words.
  words: { backgroundColor: "#ffffff", position: "relative" },
});

interface Properties {
  readonly grid: SheetGrid;
  readonly styles: Readonly<Record<string, StylePlan>>;
  readonly row: number;
  readonly frozenColumns: number;
  /** Whether it was asked for, and is to be found at a glance. */
  readonly isMarked: boolean;
}

/** One row of a sheet. */
export function SheetRow({ grid, styles, row, frozenColumns, isMarked }: Properties) {
  const classes = useStyles();
  const line = grid.line(row) ?? [];
  const columns = Array.from(line.keys()).filter((column) => isDrawn(grid, line, row, column));
  if (columns.length === 0) return null;
  const headers = grid.sheet.tables.filter(({ range }) => range.row === row);
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={mergeClasses(classes.row, isMarked && classes.marked)}
      style={{
        top: grid.tops[row],
        height: grid.tops[row + 1]! - grid.tops[row]!,
        width: grid.lefts.at(-1),
      }}
    >
      {columns.map((column) => {
        const cell = line[column]!;
        const style = styles[cell.style]!;
        const merge = grid.mergeFrom(row, column);
        const endColumn = column + (merge?.columnCount ?? 1);
        const endRow = row + (merge?.rowCount ?? 1);
        const doesSpill = spills(line, column, style, merge !== undefined);
        const isStill = column < frozenColumns;
        const isHeader = headers.some(
          ({ range }) => column >= range.column && column < range.column + range.columnCount
        );
        return (
          <div
            key={column}
            role={isHeader ? "columnheader" : "cell"}
            aria-colindex={column + 1}
            className={mergeClasses(
              classes.cell,
              isStill && classes.still,
              doesSpill && classes.spilling
            )}
            style={{
              ...cellLook(style, grid.look(row, column), typeof cell.value === "number"),
              left: grid.lefts[column],
              width: grid.lefts[endColumn]! - grid.lefts[column]!,
              height: grid.tops[endRow]! - grid.tops[row]!,
            }}
          >
            <span className={isStill && doesSpill ? classes.words : undefined}>
              {cellText(cell.value, style.numberFormat)}
            </span>
          </div>
        );
      })}
    </div>
  );
}

function isDrawn(
  grid: SheetGrid,
  line: readonly (CellPlan | undefined)[],
  row: number,
  column: number
): boolean {
  const isHidden = grid.lefts[column + 1] === grid.lefts[column];
  return line[column] !== undefined && !isHidden && !grid.isCovered(row, column);
}

/** As in Excel, a text that does not wrap runs on over empty cells beside it. */
function spills(
  line: readonly (CellPlan | undefined)[],
  column: number,
  { wrap = false, horizontal = "left" }: StylePlan,
  isMerged: boolean
): boolean {
  const isNextEmpty = (line[column + 1]?.value ?? null) === null;
  return (
    !wrap &&
    !isMerged &&
    horizontal === "left" &&
    isNextEmpty &&
    typeof line[column]?.value === "string"
  );
}

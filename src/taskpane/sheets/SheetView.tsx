import { useEffect, useMemo, useRef } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetPlan, WorkbookPlan } from "../../workbook";
import { useTranslator } from "../app/environment";
import { SheetChart } from "./SheetChart";
import { sheetGrid } from "./sheet-grid";
import { SheetRow } from "./SheetRow";
import type { SheetPlace } from "./task-place";
import { useViewport } from "./useViewport";
import { visibleRows } from "./visible-rows";

const useStyles = makeStyles({
  // A sheet is white paper in every theme, as Excel shows it.
  paper: {
    position: "relative",
    boxSizing: "border-box",
    width: "fit-content",
    maxWidth: "100%",
    overflowX: "auto",
    overflowY: "auto",
    height: "min(70vh, 720px)",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: "#ffffff",
    color: "#000000",
    colorScheme: "light",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  sheet: { position: "relative" },
  frozen: { position: "sticky", top: 0, zIndex: 2, backgroundColor: "#ffffff" },
});

interface Properties {
  readonly plan: WorkbookPlan;
  readonly sheet: SheetPlan;
  /** The row to scroll to and to mark, or null. */
  readonly place: SheetPlace | null;
}

/** A sheet as Excel will show it. Only the rows in sight are drawn, however many there are. */
export function SheetView({ plan, sheet, place }: Properties) {
  const classes = useStyles();
  const { text } = useTranslator();
  const grid = useMemo(() => sheetGrid(plan, sheet), [plan, sheet]);
  const { ref, viewport, onScroll } = useViewport();
  const { frozenRows, frozenColumns, rows } = visibleRows(grid, viewport);
  const shown = useRef<SheetPlace | null>(null);
  useEffect(() => {
    // What is entered meanwhile makes the sheet anew and leaves it where it was scrolled to.
    if (place === null || place === shown.current || !ref.current) return;
    shown.current = place;
    ref.current.scrollTop = grid.tops[place.row]! - grid.tops[frozenRows]!;
    ref.current.focus();
  }, [place, grid, frozenRows, ref]);
  const size = { width: grid.lefts.at(-1), height: grid.tops.at(-1) };
  const drawn = (row: number) => (
    <SheetRow
      key={row}
      grid={grid}
      styles={plan.styles}
      row={row}
      frozenColumns={frozenColumns}
      isMarked={row === place?.row}
    />
  );
  return (
    <div
      ref={ref}
      className={classes.paper}
      tabIndex={0}
      role="region"
      aria-label={text("sheets.region", { name: sheet.name })}
      onScroll={onScroll}
    >
      {/* The words of a ledger are Chinese in every language of the pane. */}
      <div lang="zh-CN" className={classes.sheet} style={size}>
        <div
          role="table"
          aria-label={sheet.name}
          aria-rowcount={grid.rowCount}
          aria-colcount={grid.columnCount}
          style={size}
        >
          {frozenRows > 0 && (
            <div
              role="rowgroup"
              className={classes.frozen}
              style={{ height: grid.tops[frozenRows], width: size.width }}
            >
              {Array.from({ length: frozenRows }, (_, row) => drawn(row))}
            </div>
          )}
          <div role="rowgroup">{rows.map(drawn)}</div>
        </div>
        {sheet.charts.map((chart) => (
          <SheetChart key={chart.name} plan={plan} grid={grid} chart={chart} />
        ))}
      </div>
    </div>
  );
}

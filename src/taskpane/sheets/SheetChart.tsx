import { makeStyles } from "@fluentui/react-components";
import type { ChartPlan, WorkbookPlan } from "../../workbook";
import { contentsOf, type SheetGrid } from "./sheet-grid";

const useStyles = makeStyles({
  chart: {
    position: "absolute",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    margin: 0,
    padding: "8px 12px",
    overflowX: "hidden",
    overflowY: "auto",
    border: "1px solid #B9C4BD",
    backgroundColor: "#ffffff",
    fontSize: "12px",
    lineHeight: 1.3,
  },
  title: { fontSize: "14px", fontWeight: 700 },
  legend: { display: "flex", flexWrap: "wrap", columnGap: "12px", margin: "4px 0" },
  key: { display: "inline-flex", alignItems: "center", gap: "4px" },
  swatch: { width: "10px", height: "10px", forcedColorAdjust: "none" },
  // As in Excel, the bars share the height of the chart.
  lines: { display: "grid", flexGrow: 1, gridAutoRows: "minmax(20px, 1fr)" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 5fr)",
    columnGap: "8px",
    alignItems: "center",
  },
  label: { textAlign: "end", overflowX: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  bar: { display: "flex", height: "60%", maxHeight: "28px" },
  part: { forcedColorAdjust: "none" },
});

interface Properties {
  readonly plan: WorkbookPlan;
  readonly grid: SheetGrid;
  readonly chart: ChartPlan;
}

/** A chart of stacked bars, simply drawn, in the place that it takes on the sheet. */
export function SheetChart({ plan, grid, chart }: Properties) {
  const styles = useStyles();
  const { row, column, rowCount, columnCount } = chart.place;
  const labels = contentsOf(plan, chart.sheet, chart.categories).map((label) =>
    String(label ?? "")
  );
  const series = chart.series.map(({ name, color, values }) => ({
    name,
    color,
    values: contentsOf(plan, chart.sheet, values).map((value) => Number(value) || 0),
  }));
  const totals = labels.map((_, index) =>
    series.reduce((total, { values }) => total + (values[index] ?? 0), 0)
  );
  const longest = Math.max(1, ...totals);
  return (
    <div
      role="img"
      aria-label={`${chart.title}。${chart.description}`}
      className={styles.chart}
      style={{
        top: grid.tops[row],
        left: grid.lefts[column],
        width: grid.lefts[column + columnCount]! - grid.lefts[column]!,
        height: grid.tops[row + rowCount]! - grid.tops[row]!,
      }}
    >
      <div className={styles.title}>{chart.title}</div>
      <div className={styles.legend}>
        {series.map(({ name, color }) => (
          <span key={name} className={styles.key}>
            <span className={styles.swatch} style={{ backgroundColor: color }} />
            {name}
          </span>
        ))}
      </div>
      <div className={styles.lines}>
        {labels.map((label, index) => (
          <div key={index} className={styles.line}>
            <span className={styles.label}>{label}</span>
            <span className={styles.bar}>
              {series.map(({ name, color, values }) => (
                <span
                  key={name}
                  className={styles.part}
                  style={{
                    backgroundColor: color,
                    width: `${((values[index] ?? 0) / longest) * 100}%`,
                  }}
                />
              ))}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}

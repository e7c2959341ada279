import type { SheetChart } from "hucre/xlsx";
import { parseArea } from "../model/areas";
import type { ChartData } from "../model/data";
import { rgb } from "./styles";

const legendPlaces: Readonly<Record<string, SheetChart["legend"]>> = {
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Top: "top",
};

/** A bar chart: the only kind that the simulated Excel draws. */
export function writtenChart({ type, settings, series }: ChartData): SheetChart {
  if (type !== "BarStacked") throw new Error(`The simulated Excel saves no chart ${type}`);
  const text = (key: string) => settings.get(key) as string | undefined;
  const size = (key: string) => settings.get(`${key}/font/size`) as number | undefined;
  const place = parseArea(text("place")!);
  const format = text("valueAxis/numberFormat");
  const legend = text("legend/position");
  const ofSeries = (key: string) => series[0]?.settings.get(key) as number | undefined;
  return {
    type: "bar",
    barGrouping: "stacked",
    overlap: ofSeries("overlap"),
    gapWidth: ofSeries("gapWidth"),
    title: text("title/text"),
    titleFontSize: size("title"),
    titleFontFamily: text("title/font/name"),
    series: series.map(({ name, values, categories, settings: looks }) => ({
      name,
      color: rgb(looks.get("color")),
      values: values.replace(/^=/, ""),
      categories: categories.replace(/^=/, ""),
    })),
    legend: legend === undefined ? "right" : legendPlaces[legend],
    legendFontSize: size("legend"),
    axes: {
      x: {
        reverse: settings.get("categoryAxis/reversePlotOrder") === true,
        labelFontSize: size("categoryAxis"),
      },
      y: {
        ...(format === undefined ? {} : { numberFormat: { formatCode: format } }),
        labelFontSize: size("valueAxis"),
        // Where an axis stands is told by the other one, which it crosses.
        ...(text("categoryAxis/position") === "Maximum" ? { crosses: "max" as const } : {}),
      },
    },
    anchor: {
      from: { row: place.row, col: place.column },
      to: { row: place.row + place.rowCount, col: place.column + place.columnCount },
    },
  };
}

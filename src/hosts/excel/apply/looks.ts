import {
  rangeAddress,
  type RangePlan,
  type SheetPlan,
  type StylePlan,
  type WorkbookPlan,
} from "../../../workbook";
import { cellLookSteps, type CellFormat, type CellLook } from "./cell-looks";
import { groupedBy, rectanglesByKey } from "./rectangles";
import { mapGrid, styleGrid } from "./style-grid";
import { bytesOf, step, type Step } from "./steps";

/**
 * One aspect of how cells look. Cells are grouped by aspect, not by style: a table's cells share
 * their font and border however many styles they have, so few operations paint a large sheet.
 */
interface Aspect<Value> {
  /** The aspect's value in a style; undefined where it is as in an untouched cell. */
  readonly of: (style: StylePlan) => Value | undefined;
  /** Operations that `paint` queues for one range. */
  readonly operations: number;
  /** @param place one of the ranges that are painted at once */
  readonly paint: (value: Value, format: Excel.RangeFormat, place: RangePlan) => void;
  /** The same for a single cell. */
  readonly ofCell: (value: Value) => CellFormat;
  /** Ranges of one kind are painted at once; all are where it is left out. */
  readonly kindOf?: (place: RangePlan) => string;
}

const aspect = <Value>(one: Aspect<Value>): Aspect<unknown> => one as Aspect<unknown>;

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

const aspects: readonly Aspect<unknown>[] = [
  aspect({
    of: ({ font }) => font,
    operations: 6,
    paint: ({ name, size, bold, italic, color }, { font }) => {
      font.name = name;
      font.size = size;
      if (bold) font.bold = true;
      if (italic) font.italic = true;
      if (color) font.color = color;
    },
    ofCell: (font) => ({ font }),
  }),
  aspect({
    of: ({ fill }) => fill,
    operations: 3,
    paint: (color, { fill }) => {
      fill.color = color;
    },
    ofCell: (color) => ({ fill: { color } }),
  }),
  aspect({
    of: ({ horizontal, vertical, wrap, indent }) =>
      horizontal || vertical || wrap || indent ? { horizontal, vertical, wrap, indent } : undefined,
    operations: 5,
    paint: (alignment, format) => {
      Object.assign(format, alignmentOf(alignment));
    },
    ofCell: (alignment) => alignmentOf(alignment),
  }),
  aspect({
    of: ({ unlocked }) => unlocked,
    operations: 3,
    paint: (_, { protection }) => {
      protection.locked = false;
    },
    ofCell: () => ({ protection: { locked: false } }),
  }),
  aspect({
    of: ({ border }) => border,
    operations: 18,
    // Inner lines are asked for only where there are some.
    kindOf: ({ rowCount, columnCount }) => `${rowCount > 1},${columnCount > 1}`,
    paint: (color, { borders }, { rowCount, columnCount }) => {
      const lines = [
        ...sides,
        ...(rowCount > 1 ? (["InsideHorizontal"] as const) : []),
        ...(columnCount > 1 ? (["InsideVertical"] as const) : []),
      ];
      for (const line of lines) Object.assign(borders.getItem(line), lineOf(color));
    },
    ofCell: (color) => {
      const line = lineOf(color);
      return { borders: { top: line, bottom: line, left: line, right: line } };
    },
  }),
];

const alignments = {
  left: "Left",
  center: "Center",
  right: "Right",
  top: "Top",
  bottom: "Bottom",
} as const;

function alignmentOf({
  horizontal,
  vertical,
  wrap,
  indent,
}: Pick<StylePlan, "horizontal" | "vertical" | "wrap" | "indent">) {
  return {
    ...(horizontal ? { horizontalAlignment: alignments[horizontal] } : {}),
    ...(vertical ? { verticalAlignment: alignments[vertical] } : {}),
    ...(wrap ? { wrapText: true } : {}),
    ...(indent ? { indentLevel: indent } : {}),
  };
}

const lineOf = (color: string) => ({ style: "Continuous", color }) as const;

/** What naming ranges, and setting one thing on them, takes on the wire. */
const bytesOfRanges = 250;
const bytesOfOperation = 115;

/**
 * Paints a sheet's cells, but for their number formats: ranges of cells that share an aspect at once,
 * and cells that are few, such as titles, each by itself in one array.
 */
export function lookSteps(sheet: SheetPlan, styles: WorkbookPlan["styles"]): Step[] {
  const grid = styleGrid(sheet);
  const few: CellLook[] = [];
  const steps: Step[] = [];
  for (const { of, operations, paint, ofCell, kindOf = () => "" } of aspects) {
    const keys = new Map(
      Object.entries(styles).map(([name, style]) => [name, JSON.stringify(of(style))])
    );
    for (const [key, ranges] of rectanglesByKey(mapGrid(grid, keys))) {
      const value: unknown = JSON.parse(key);
      const look = ofCell(value);
      for (const group of groupedBy(ranges, kindOf).values()) {
        const cells = group.reduce(
          (sum, { rowCount, columnCount }) => sum + rowCount * columnCount,
          0
        );
        if (cells * bytesOf(look) < bytesOfRanges + operations * bytesOfOperation)
          few.push(...group.map((place) => ({ place, look })));
        else
          steps.push(
            ...addressLists(group.map(rangeAddress)).map((addresses) =>
              step(operations + Math.ceil(addresses.length / 300), (_, draft) =>
                paint(value, draft.ranges(sheet.name, addresses).format, group[0]!)
              )
            )
          );
      }
    }
  }
  return [...steps, ...cellLookSteps(sheet, few)];
}

/**
 * Addresses that getRanges takes at once. Its limit is not documented; lists of about 8,000
 * characters were refused.
 */
const longestAddressList = 2_000;

export function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < longestAddressList)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

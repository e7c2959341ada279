import { clusters, contains, middle, nearest, type Box } from "./geometry";
import type { Ruling } from "./rulings";

/** A cell as its ruling lines bound it, and the rows and columns that it covers. */
export interface RuledCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A table as its ruling lines draw it. */
export interface RuledTable extends Box {
  readonly rowCount: number;
  /** From the top, and from the left in each row. */
  readonly cells: readonly RuledCell[];
}

/** Lines that end so close to one another meet; in points. */
const reach = 3;

/** Lines so close are one, as double borders are. */
const sameLine = 3;

/** A side is drawn when lines cover so much of it. */
const drawn = 0.6;

/** A border that sticks out so far shows a column or row that is open at its outer side. */
const openSide = 8;

/** The tables that a page's ruling lines draw, the largest first. */
export function ruledTables(rulings: readonly Ruling[]): RuledTable[] {
  return groupsThatMeet(rulings)
    .flatMap((group) => tableOf(group))
    .sort((one, other) => area(other) - area(one));
}

/** The cell of a table in which a point lies. */
export function cellAt(table: RuledTable, point: { x: number; y: number }): RuledCell | undefined {
  return contains(table, point) ? table.cells.find((cell) => contains(cell, point)) : undefined;
}

/** Whether a table stands inside a cell of another. */
export function holds(outer: RuledTable, inner: RuledTable): boolean {
  return area(outer) > area(inner) && cellAt(outer, middle(inner)) !== undefined;
}

function area({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

/** Lines that meet one another, directly or through others. */
function groupsThatMeet(rulings: readonly Ruling[]): Ruling[][] {
  const groups = new Groups(rulings.length);
  const order = rulings.map((ruling, index) => ({ box: boxOf(ruling), index }));
  order.sort((one, other) => one.box.left - other.box.left);
  order.forEach(({ box, index }, at) => {
    for (let next = at + 1; next < order.length; next++) {
      const other = order[next]!;
      if (other.box.left > box.right + reach) break;
      if (meet(box, other.box)) groups.join(index, other.index);
    }
  });
  return groups.all().map((group) => group.map((index) => rulings[index]!));
}

function boxOf({ horizontal, at, from, to }: Ruling): Box {
  return horizontal
    ? { left: from, right: to, top: at, bottom: at }
    : { left: at, right: at, top: from, bottom: to };
}

function meet(one: Box, other: Box): boolean {
  return (
    one.left <= other.right + reach &&
    other.left <= one.right + reach &&
    one.top <= other.bottom + reach &&
    other.top <= one.bottom + reach
  );
}

function tableOf(rulings: readonly Ruling[]): RuledTable[] {
  const across = rulings.filter(({ horizontal }) => horizontal);
  const down = rulings.filter(({ horizontal }) => !horizontal);
  if (across.length === 0 || down.length === 0) return [];
  const columns = edges(down, across);
  const rows = edges(across, down);
  if (columns.length < 2 || rows.length < 2) return [];
  const cells = mergedCells(columns, rows, across, down);
  if (cells.length < 2) return [];
  return [
    {
      left: columns[0]!,
      right: columns.at(-1)!,
      top: rows[0]!,
      bottom: rows.at(-1)!,
      rowCount: rows.length - 1,
      cells,
    },
  ];
}

/** Where lines run, and where the lines across them end further out: an open side. */
function edges(lines: readonly Ruling[], crossing: readonly Ruling[]): number[] {
  const places = clusters(
    lines.map(({ at }) => at),
    sameLine
  );
  const first = Math.min(...crossing.map(({ from }) => from));
  const last = Math.max(...crossing.map(({ to }) => to));
  if (first < places[0]! - openSide) places.unshift(first);
  if (last > places.at(-1)! + openSide) places.push(last);
  return places;
}

/** Places between which no line is drawn are one cell, and a cell is a rectangle. */
function mergedCells(
  columns: readonly number[],
  rows: readonly number[],
  across: readonly Ruling[],
  down: readonly Ruling[]
): RuledCell[] {
  const width = columns.length - 1;
  const height = rows.length - 1;
  const right = new Sides(columns, rows, down);
  const below = new Sides(rows, columns, across);
  const groups = new Groups(width * height);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const place = row * width + column;
      if (column + 1 < width && !right.isDrawn(column + 1, row)) groups.join(place, place + 1);
      if (row + 1 < height && !below.isDrawn(row + 1, column)) groups.join(place, place + width);
    }
  makeRectangles(groups, width);
  return groups
    .all()
    .map((places) => {
      const { first, last } = corners(places, width);
      return {
        row: first.row,
        column: first.column,
        rowSpan: last.row - first.row + 1,
        columnSpan: last.column - first.column + 1,
        left: columns[first.column]!,
        right: columns[last.column + 1]!,
        top: rows[first.row]!,
        bottom: rows[last.row + 1]!,
      };
    })
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

function corners(places: readonly number[], width: number) {
  const rows = places.map((place) => Math.floor(place / width));
  const columns = places.map((place) => place % width);
  return {
    first: { row: Math.min(...rows), column: Math.min(...columns) },
    last: { row: Math.max(...rows), column: Math.max(...columns) },
  };
}

/** Takes whatever lies in the rectangle around a group into it, until nothing changes. */
function makeRectangles(groups: Groups, width: number): void {
  for (let changed = true; changed;) {
    changed = false;
    for (const places of groups.all()) {
      const { first, last } = corners(places, width);
      for (let row = first.row; row <= last.row; row++)
        for (let column = first.column; column <= last.column; column++)
          changed = groups.join(places[0]!, row * width + column) || changed;
    }
  }
}

/** Which stretches of a grid's edges have a line drawn on them. */
class Sides {
  private readonly covered: number[][];

  constructor(
    private readonly edges: readonly number[],
    private readonly crossing: readonly number[],
    lines: readonly Ruling[]
  ) {
    this.covered = edges.map(() => crossing.map(() => 0));
    for (const line of lines) this.cover(line);
  }

  /** Whether edge number `edge` is drawn along stretch number `stretch`. */
  isDrawn(edge: number, stretch: number): boolean {
    const length = this.crossing[stretch + 1]! - this.crossing[stretch]!;
    return this.covered[edge]![stretch]! >= drawn * length;
  }

  private cover({ at, from, to }: Ruling): void {
    const stretches = this.covered[nearest(this.edges, at)]!;
    for (let stretch = 0; stretch + 1 < this.crossing.length; stretch++) {
      const start = Math.max(from, this.crossing[stretch]!);
      const end = Math.min(to, this.crossing[stretch + 1]!);
      if (end > start) stretches[stretch] = stretches[stretch]! + end - start;
    }
  }
}

/** Numbers from 0 that are joined into groups (union-find). */
class Groups {
  private readonly parents: number[];

  constructor(count: number) {
    this.parents = Array.from({ length: count }, (_, index) => index);
  }

  /** Whether the two were apart. */
  join(one: number, other: number): boolean {
    const [first, second] = [this.root(one), this.root(other)];
    this.parents[Math.max(first, second)] = Math.min(first, second);
    return first !== second;
  }

  all(): number[][] {
    const groups = new Map<number, number[]>();
    this.parents.forEach((_, index) => {
      const root = this.root(index);
      const group = groups.get(root);
      if (group) group.push(index);
      else groups.set(root, [index]);
    });
    return [...groups.values()];
  }

  private root(index: number): number {
    let root = index;
    while (this.parents[root] !== root) root = this.parents[root]!;
    while (this.parents[index] !== root) {
      const next = this.parents[index]!;
      this.parents[index] = root;
      index = next;
    }
    return root;
  }
}

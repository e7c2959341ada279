import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { boxAround, transform, type Box, type Matrix, type Point } from "./geometry";

/** A line that runs along or across the page: a table's border, an underline. */
export interface Ruling {
  readonly horizontal: boolean;
  /** Its y when it is horizontal, its x when it is vertical. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

interface Subpath {
  readonly points: Point[];
  closed: boolean;
}

/** A filled shape no thicker than this is a line; in points. */
const thickestLine = 3;

/** A line may lean so much over its length and still be meant straight. */
const largestLean = 1;

/** Shorter ones are parts of drawings and dashes. */
const shortestRuling = 4;

/** Far more than any form is ruled with: drawings and maps have so many. */
const mostRulings = 20_000;

/** How many numbers each path operator takes, and which of them are its end. */
const curves: Readonly<Record<number, number>> = {
  [OPS.curveTo]: 6,
  [OPS.curveTo2]: 4,
  [OPS.curveTo3]: 4,
};

/** Follows the paths of a page and keeps what can be a ruling line. */
export class RulingCollector {
  private readonly found: { readonly from: Point; readonly to: Point }[] = [];
  private path: Subpath[] = [];

  /** Adds to the path that the next painting operator paints. */
  construct(operators: readonly number[], numbers: readonly number[], matrix: Matrix): void {
    let at = 0;
    const point = (offset = 0) =>
      transform(matrix, numbers[at + offset] ?? 0, numbers[at + offset + 1] ?? 0);
    for (const operator of operators) {
      if (operator === OPS.moveTo) {
        this.path.push({ points: [point()], closed: false });
        at += 2;
      } else if (operator === OPS.lineTo) {
        this.path.at(-1)?.points.push(point());
        at += 2;
      } else if (operator === OPS.rectangle) {
        this.path.push(rectangle(numbers.slice(at, at + 4), matrix));
        at += 4;
      } else if (operator === OPS.closePath) {
        const last = this.path.at(-1);
        if (last) last.closed = true;
      } else {
        // A curve is no ruling; the path goes on where it ends.
        const taken = curves[operator] ?? 0;
        if (taken > 0) this.path.push({ points: [point(taken - 2)], closed: false });
        at += taken;
      }
    }
  }

  /** Paints the path, or drops it. */
  paint({ stroke, fill }: { readonly stroke: boolean; readonly fill: boolean }): void {
    for (const { points, closed } of this.path) {
      if (this.found.length > mostRulings) break;
      if (fill) this.addBar(boxAround(points));
      if (stroke) this.addOutline(closed ? [...points, points[0]!] : points);
    }
    this.path = [];
  }

  /** The lines of the page, turned as it is. */
  rulings(turn: Matrix): Ruling[] {
    return this.found.flatMap(({ from, to }) =>
      ruling(transform(turn, from.x, from.y), transform(turn, to.x, to.y))
    );
  }

  private addOutline(points: readonly Point[]): void {
    for (let next = 1; next < points.length; next++)
      this.found.push({ from: points[next - 1]!, to: points[next]! });
  }

  private addBar({ left, top, right, bottom }: Box): void {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    if (bottom - top <= thickestLine && right - left > bottom - top)
      this.found.push({ from: { x: left, y }, to: { x: right, y } });
    else if (right - left <= thickestLine)
      this.found.push({ from: { x, y: top }, to: { x, y: bottom } });
  }
}

function rectangle(numbers: readonly number[], matrix: Matrix): Subpath {
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  const corners: readonly (readonly [number, number])[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  return { points: corners.map((corner) => transform(matrix, ...corner)), closed: true };
}

function ruling(from: Point, to: Point): Ruling[] {
  const [width, height] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  if (Math.max(width, height) < shortestRuling || Math.min(width, height) > largestLean) return [];
  return width > height
    ? [
        {
          horizontal: true,
          at: (from.y + to.y) / 2,
          from: Math.min(from.x, to.x),
          to: Math.max(from.x, to.x),
        },
      ]
    : [
        {
          horizontal: false,
          at: (from.x + to.x) / 2,
          from: Math.min(from.y, to.y),
          to: Math.max(from.y, to.y),
        },
      ];
}

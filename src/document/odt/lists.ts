import type { Attributes } from "../xml";
import { mostLevels, startValue, writeNumber } from "./list-styles";
import { outlineStyle, type OdtStyles } from "./styles";

/** A list that is open, on its level. */
interface OpenList {
  style: string | undefined;
  counters: number[];
  /** The item that is open has not shown its number yet. */
  waiting: boolean;
}

/** Counts the automatic numbers (自动编号) of lists and headings. */
export class OdtLists {
  private readonly open: OpenList[] = [];
  private readonly byId = new Map<string, number[]>();
  private readonly byStyle = new Map<string, number[]>();
  private readonly outline: number[] = [];

  constructor(private readonly styles: OdtStyles) {}

  startList(attributes: Attributes): void {
    const outer = this.open.at(-1);
    const style = attributes["text:style-name"] ?? outer?.style;
    const counters = outer?.counters ?? this.countersOf(attributes, style);
    this.open.push({ style, counters, waiting: false });
    const id = attributes["xml:id"];
    if (id !== undefined) this.byId.set(id, counters);
    if (style !== undefined) this.byStyle.set(style, counters);
  }

  endList(): void {
    this.open.pop();
  }

  startItem(attributes: Attributes): void {
    const list = this.open.at(-1);
    if (!list) return;
    list.waiting = true;
    const start = startValue(attributes);
    if (start !== undefined) list.counters[this.level] = start - 1;
  }

  /** The number of the next paragraph; only the first of an item takes one. */
  number(paragraphStyle: string | undefined): string {
    const list = this.open.at(-1);
    if (!list?.waiting) return "";
    list.waiting = false;
    const style = list.style ?? this.styles.listOf(paragraphStyle);
    return style === undefined ? "" : this.count(style, list.counters, this.level);
  }

  heading(attributes: Attributes): string {
    if (this.open.length > 0) return this.number(attributes["text:style-name"]);
    const level = Number.parseInt(attributes["text:outline-level"] ?? "1", 10) || 1;
    return this.count(outlineStyle, this.outline, Math.min(level, mostLevels));
  }

  private get level(): number {
    return Math.min(this.open.length, mostLevels);
  }

  private count(style: string, counters: number[], level: number): string {
    const levels = this.styles.listStyle(style);
    if (!levels) return "";
    counters[level] = (counters[level] ?? (levels.get(level)?.start ?? 1) - 1) + 1;
    counters.length = level + 1;
    return writeNumber(levels, counters, level);
  }

  private countersOf(attributes: Attributes, style: string | undefined): number[] {
    const earlier = this.byId.get(attributes["text:continue-list"] ?? "");
    if (earlier) return earlier;
    const goesOn = attributes["text:continue-numbering"] === "true";
    return (goesOn && this.byStyle.get(style ?? "")) || [];
  }
}

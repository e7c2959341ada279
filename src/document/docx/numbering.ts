import type { AbstractList, List, ListDefinitions, ListLevel } from "./list-definitions";
import { formatNumber } from "../number-formats";
import type { ListReference, Styles } from "./styles";

/** Word knows nine levels. */
const deepestLevel = 8;

/**
 * Counts the automatic numbers (自动编号) of a document, paragraph by paragraph. As in Word, lists
 * of the same abstract list go on counting together until one of them overrides the start.
 */
export class Numbering {
  private readonly counters = new Map<AbstractList, (number | undefined)[]>();
  private readonly restarted = new Set<string>();

  constructor(
    private readonly definitions: ListDefinitions,
    private readonly styles: Styles
  ) {}

  /** The number of the next paragraph, "" when it takes none. Bullets are no numbers. */
  next(direct: ListReference, style: string | undefined): string {
    const inherited = this.styles.listOf(style);
    const id = direct.list ?? inherited.list;
    const list = id === undefined ? undefined : this.definitions.lists.get(id);
    const abstract = list && this.resolve(list);
    if (id === undefined || !list || !abstract) return "";

    const level = Math.min(direct.level ?? this.levelOf(abstract, style, inherited), deepestLevel);
    const definition = levelAt(list, abstract, level);
    if (!definition) return "";
    const counters = this.count(id, list, abstract, level, definition);
    return definition.format === "bullet" ? "" : write(definition, list, abstract, counters);
  }

  private count(
    id: string,
    list: List,
    abstract: AbstractList,
    level: number,
    definition: ListLevel
  ): readonly (number | undefined)[] {
    const counters = this.counters.get(abstract) ?? [];
    this.counters.set(abstract, counters);
    const override = list.starts.get(level);
    const key = `${id}/${level}`;
    if (override !== undefined && !this.restarted.has(key)) counters[level] = override;
    else counters[level] = (counters[level] ?? definition.start - 1) + 1;
    this.restarted.add(key);

    for (let deeper = level + 1; deeper <= deepestLevel; deeper++)
      if (startsAnew(levelAt(list, abstract, deeper), level)) counters[deeper] = undefined;
    return counters;
  }

  /** The abstract list, through a numbering style where it only points to one. */
  private resolve(list: List): AbstractList | undefined {
    let abstract = this.definitions.abstracts.get(list.abstract);
    for (let hops = 0; abstract?.linkedStyle !== undefined && hops < 5; hops++) {
      const linked = this.styles.listOf(abstract.linkedStyle).list;
      const target = linked === undefined ? undefined : this.definitions.lists.get(linked);
      if (!target) break;
      abstract = this.definitions.abstracts.get(target.abstract);
    }
    return abstract;
  }

  private levelOf(
    abstract: AbstractList,
    style: string | undefined,
    inherited: ListReference
  ): number {
    for (const [place, level] of abstract.levels) if (style && level.style === style) return place;
    return inherited.level ?? 0;
  }
}

function levelAt(list: List, abstract: AbstractList, level: number): ListLevel | undefined {
  return list.levels.get(level) ?? abstract.levels.get(level);
}

function startsAnew(deeper: ListLevel | undefined, after: number): boolean {
  if (deeper?.restartAfter === undefined) return true;
  return deeper.restartAfter > 0 && after < deeper.restartAfter;
}

function write(
  definition: ListLevel,
  list: List,
  abstract: AbstractList,
  counters: readonly (number | undefined)[]
): string {
  return definition.text.replace(/%([1-9])/g, (_place, digit: string) => {
    const level = Number(digit) - 1;
    const own = levelAt(list, abstract, level);
    const value = counters[level] ?? own?.start ?? 1;
    return formatNumber(value, definition.legal ? "decimal" : (own?.format ?? "decimal"));
  });
}

import type { UnitMention } from "../model";
import type { RegistryUnit } from "../registry-model";
import { foldedWords } from "../text/folded-text";
import { departments, environmentBureau } from "./departments";
import { kindOf, levelOf, looksLikeUnit, takesLevel } from "./kinds";

/** A county is what task lists are for, where the document does not say. */
const usualLevel = "县";

/**
 * The names of the units of one place (单位名录): tells the canonical full name of any form of a
 * name. What the user has corrected wins over the built-in list.
 */
export class UnitDirectory {
  private readonly level: string;
  private readonly place: string;
  private readonly corrected = new Map<string, string>();
  private readonly known = new Map<string, string>();
  private readonly used = new Map<string, Set<string>>();

  /** `region` is the place of the list: 柳城县. */
  constructor(
    private readonly region: string | null = null,
    private readonly registry: readonly RegistryUnit[] = []
  ) {
    const last = /(?:自治县|自治区|自治州|县|市|区|旗|州|盟|省)$/.exec(region ?? "")?.[0];
    this.level = last?.replace(/^自治(?=[县州])/, "") ?? usualLevel;
    this.place = region && last ? region.slice(0, -last.length) : "";
    for (const { name, aliases } of registry)
      for (const form of [name, ...aliases]) this.corrected.set(foldedWords(form), name);
    for (const { name, aliases } of departments)
      for (const form of [name, ...aliases]) this.known.set(form, name);
  }

  /**
   * The unit that `words` name. `carried` is the level that a list's earlier names gave (县), which
   * is restored where this one leaves it out.
   */
  mention(words: string, carried: string): UnitMention {
    const name = foldedWords(words);
    const corrected =
      this.corrected.get(name) ?? this.corrected.get((carried || this.level) + name);
    const unit = corrected ?? this.builtIn(name, carried);
    const mention: UnitMention = {
      unit: unit ?? this.restored(name, carried),
      text: words,
      confidence: unit !== null || this.isPlain(name) ? "high" : "low",
    };
    this.remember(mention.unit, name);
    return mention;
  }

  /** The units that were named, each with the aliases known for it, in the order of their naming. */
  units(): RegistryUnit[] {
    return [...this.used].map(([name, forms]) => {
      const corrected = this.registry.find((unit) => unit.name === name);
      const aliases = new Set([...(corrected?.aliases ?? this.aliasesOf(name)), ...forms]);
      aliases.delete(name);
      return { name, aliases: [...aliases], kind: corrected?.kind ?? kindOf(name) };
    });
  }

  private builtIn(name: string, carried: string): string | null {
    const branch = this.environmentBranch(name);
    if (branch !== null) return branch;
    const local = this.withoutPlace(name);
    const base = this.known.get(local);
    if (base !== undefined) return (local === name ? carried || this.level : this.level) + base;
    const own = levelOf(local);
    if (own === "") return null;
    const department = this.known.get(local.slice(own.length));
    if (department !== undefined) return own + department;
    return local.slice(own.length) === environmentBureau.name ? local : null;
  }

  /** 柳城生态环境局, 柳城县环保局, 县生态环境局: one and the same. */
  private environmentBranch(name: string): string | null {
    if (this.place === "") return null;
    for (const form of [environmentBureau.name, ...environmentBureau.aliases]) {
      if (!name.endsWith(form)) continue;
      const before = name.slice(0, -form.length);
      const own = ["", this.level, this.place, this.region!];
      if (own.some((prefix) => before === prefix) || before.endsWith(`市${this.place}`))
        return this.place + environmentBureau.name;
    }
    return null;
  }

  private withoutPlace(name: string): string {
    if (this.region && name.startsWith(this.region))
      return this.level + name.slice(this.region.length);
    if (this.place.length > 1 && name.startsWith(this.place)) return name.slice(this.place.length);
    return name;
  }

  private restored(name: string, carried: string): string {
    const ownPlace = this.place !== "" && name.startsWith(this.place);
    return levelOf(name) === "" && !ownPlace && takesLevel(name) ? carried + name : name;
  }

  /** Townships and collectives need no list: their names say what they are. */
  private isPlain(name: string): boolean {
    return kindOf(name) !== "department" && looksLikeUnit(name);
  }

  private aliasesOf(name: string): string[] {
    if (name === this.place + environmentBureau.name)
      return [this.region!, this.level].map((prefix) => prefix + environmentBureau.name);
    const own = levelOf(name);
    const department = departments.find((candidate) => own + candidate.name === name);
    if (!department || own === "") return [];
    return [department.name, ...department.aliases].flatMap((alias) => [alias, own + alias]);
  }

  private remember(unit: string, form: string): void {
    const forms = this.used.get(unit) ?? new Set();
    this.used.set(unit, forms.add(form));
  }
}

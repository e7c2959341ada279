import type { UnitMention } from "../model";
import type { RegistryUnit } from "../registry-model";
import { foldedWords } from "../text/folded-text";
import { departments, environmentBureau } from "./departments";
import { isPlainName, kindOf, levelOf, takesLevel, townshipLevelOf } from "./kinds";

/** A county is what task lists are for, where the document does not say. */
const usualLevel = "县";

/** Counties and districts have a branch of the city's bureau; a city has its own, 市生态环境局. */
const branchLevels: ReadonlySet<string> = new Set(["县", "区", "旗"]);

/** 柳州市发改局 in a county's list: a department of another place that is named. */
const placed =
  /^([\u4e00-\u9fa5]{1,10}?(?:自治县|自治州|自治区|[县市区旗州盟省](?![市县区旗州盟])))(.+)$/;

/** 市生态环境局柳城分局, 县公安局交警大队: a part of a department. */
const part = /^(.+?[局委])[\u4e00-\u9fa5]{2,10}(?:分局|大队|支队|中队|总队|所|站|中心)$/;

/** 鹿寨生态环境局: a branch that bears the name of its place. */
const namedBranch = /^[\u4e00-\u9fa5]{2,10}生态环境(?:分?局|保护局)$/;

/**
 * Names that a place's name is a part of, so that no level can stand for it: 柳城工业园区管委会, and
 * bureaus that answer to the one above them rather than to the place, 平乐海事处.
 */
const bearsPlace =
  /分局$|园区|开发区|高新区|示范区|管委会|管理委员会|海事|税务|气象|供电|公路|水文|消防|邮政|烟草|海关/;

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
  /** The list calls the branch of the city's bureau by the place's name somewhere. */
  private namesBranch = false;

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
      for (const form of [name, ...aliases].flatMap(shortened)) this.known.set(form, name);
  }

  /**
   * Learns from all texts of a list, before the first is read, what they call the branch of the
   * city's bureau: where 柳城生态环境局 stands once, 县生态环境局 is the same.
   */
  learn(text: string): void {
    this.namesBranch ||=
      this.place !== "" && foldedWords(text).includes(this.place + environmentBureau.name);
  }

  /**
   * The unit that `words` name. `carried` is the level that a list's earlier names gave (县), which
   * is restored where this one leaves it out.
   */
  mention(words: string, carried: string): UnitMention {
    const name = foldedWords(words);
    const corrected =
      this.corrected.get(name) ?? this.corrected.get((carried || this.level) + name);
    const unit = corrected ?? this.builtIn(name, carried) ?? this.beforeBracket(name, carried);
    const current = unit === null ? null : this.renamed(unit);
    const mention: UnitMention = {
      unit: current ?? this.restored(name, carried),
      text: words,
      confidence: current !== null || isPlainName(name) ? "high" : "low",
    };
    this.remember(mention.unit, name);
    return mention;
  }

  /**
   * The units that were named, each with the aliases known for it, in the order of their naming;
   * then those of the user's list that were not, so that no correction is lost.
   */
  units(): RegistryUnit[] {
    const unused = this.registry.filter(({ name }) => !this.used.has(name));
    return [...this.named(), ...unused];
  }

  private named(): RegistryUnit[] {
    return [...this.used].map(([name, forms]) => {
      const corrected = this.registry.find((unit) => unit.name === name);
      const aliases = new Set([...(corrected?.aliases ?? this.aliasesOf(name)), ...forms]);
      aliases.delete(name);
      return { ...corrected, name, aliases: [...aliases], kind: corrected?.kind ?? kindOf(name) };
    });
  }

  /** A unit whose full name the user has changed still goes by the other names in the list. */
  private renamed(unit: string): string {
    if (this.corrected.size === 0 || this.corrected.has(unit))
      return this.corrected.get(unit) ?? unit;
    const alias = this.aliasesOf(unit).find((form) => this.corrected.has(form));
    return alias === undefined ? unit : this.corrected.get(alias)!;
  }

  private builtIn(name: string, carried: string): string | null {
    const branch = this.environmentBranch(name);
    if (branch !== null) return branch;
    const local = this.withoutPlace(name);
    const base = this.known.get(local);
    if (base !== undefined) return (local === name ? carried || this.level : this.level) + base;
    if (local === name && isEnvironmentBureau(name))
      return (carried || this.level) + environmentBureau.name;
    const own = levelOf(local) || (local === name ? townshipLevelOf(local) : "");
    if (own === "") return this.elsewhere(local);
    return this.department(own, local.slice(own.length));
  }

  /** A department behind the level or place that it belongs to, or a part of one. */
  private department(owner: string, rest: string): string | null {
    const base = this.known.get(rest);
    if (base !== undefined) return owner + base;
    if (isEnvironmentBureau(rest)) return owner + environmentBureau.name;
    const whole = part.exec(rest)?.[1];
    if (whole === undefined || !(this.known.has(whole) || isEnvironmentBureau(whole))) return null;
    return owner + rest;
  }

  private elsewhere(name: string): string | null {
    if (kindOf(name) === "collective") return null;
    const [, place, rest] = placed.exec(name) ?? [];
    const found = place !== undefined ? this.department(place, rest!) : null;
    return found ?? (namedBranch.test(name) ? name : null);
  }

  /** 县住建局（县城管执法局）: what stands in the bracket is a note or a second name. */
  private beforeBracket(name: string, carried: string): string | null {
    const at = name.indexOf("（");
    if (at <= 0 || !name.endsWith("）") || kindOf(name.slice(0, at)) === "collective") return null;
    return this.corrected.get(name.slice(0, at)) ?? this.builtIn(name.slice(0, at), carried);
  }

  /**
   * 柳城生态环境局 and 柳州市柳城生态环境局 are one and the same, and so are 县生态环境局, 柳城县环保局
   * and the name without a level where the list has one of these.
   */
  private environmentBranch(name: string): string | null {
    if (this.place === "") return null;
    // A city below another city has a branch too, 靖西生态环境局, and calls it by its name.
    if (!branchLevels.has(this.level))
      return name === this.place + environmentBureau.name ? name : null;
    for (const form of [environmentBureau.name, ...environmentBureau.aliases]) {
      if (!name.endsWith(form)) continue;
      const before = name.slice(0, -form.length);
      if (before === "" || before === this.level || before === this.region)
        return (this.namesBranch ? this.place : this.level) + environmentBureau.name;
      if (before === this.place || before.endsWith(`市${this.place}`))
        return this.place + environmentBureau.name;
    }
    return null;
  }

  private withoutPlace(name: string): string {
    if (this.region && name.startsWith(this.region))
      return this.level + name.slice(this.region.length);
    if (this.place.length > 1 && name.startsWith(this.place) && !bearsPlace.test(name))
      return name.slice(this.place.length);
    return name;
  }

  private restored(name: string, carried: string): string {
    const ownPlace = this.place !== "" && name.startsWith(this.place);
    return levelOf(name) === "" && !ownPlace && takesLevel(name) ? carried + name : name;
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

/** 工业和信息化委员会 is 工业和信息化委 for short. */
function shortened(form: string): string[] {
  return form.endsWith("委员会") ? [form, form.slice(0, -"员会".length)] : [form];
}

function isEnvironmentBureau(name: string): boolean {
  return [environmentBureau.name, ...environmentBureau.aliases].some((form) => form === name);
}

import { parseXml, type Attributes, type XmlHandler } from "../xml";
import { isOn, wholeNumber } from "./attributes";

/** One level of a multi-level list. */
export interface ListLevel {
  start: number;
  format: string;
  /** "%1." or "（%2）": what the number is written in. */
  text: string;
  /** All numbers in plain digits, whatever their own level's format. */
  legal: boolean;
  /** The level (from 1) after which this one starts anew; 0 means never, absent any higher one. */
  restartAfter?: number;
  /** The paragraph style that brings this level. */
  style?: string;
}

export interface AbstractList {
  readonly levels: Map<number, ListLevel>;
  /** The numbering style that the levels are to be taken from. */
  linkedStyle?: string;
}

/** A list (w:num): an abstract list and what it changes. */
export interface List {
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, ListLevel>;
}

export interface ListDefinitions {
  readonly lists: ReadonlyMap<string, List>;
  readonly abstracts: ReadonlyMap<string, AbstractList>;
}

export async function readListDefinitions(part: Uint8Array | undefined): Promise<ListDefinitions> {
  const handler = new NumberingHandler();
  if (part) await parseXml(part, handler);
  return handler;
}

class NumberingHandler implements XmlHandler, ListDefinitions {
  readonly lists = new Map<string, List>();
  readonly abstracts = new Map<string, AbstractList>();
  private abstract: AbstractList | undefined;
  private list: List | undefined;
  private overridden = 0;
  private level: ListLevel | undefined;

  open(name: string, attributes: Attributes): void {
    this.openers[name]?.(attributes);
  }

  close(name: string): void {
    if (name === "w:abstractNum") this.abstract = undefined;
    if (name === "w:num") this.list = undefined;
    if (name === "w:lvl") this.level = undefined;
  }

  private readonly openers: Readonly<Record<string, (attributes: Attributes) => void>> = {
    "w:abstractNum": (attributes) => {
      this.abstract = { levels: new Map() };
      this.abstracts.set(attributes["w:abstractNumId"] ?? "", this.abstract);
    },
    "w:numStyleLink": (attributes) => {
      if (this.abstract) this.abstract.linkedStyle = attributes["w:val"];
    },
    "w:num": (attributes) => {
      this.list = { abstract: "", starts: new Map(), levels: new Map() };
      this.lists.set(attributes["w:numId"] ?? "", this.list);
    },
    "w:abstractNumId": (attributes) => {
      if (this.list) this.list.abstract = attributes["w:val"] ?? "";
    },
    "w:lvlOverride": (attributes) => {
      this.overridden = Number.parseInt(attributes["w:ilvl"] ?? "0", 10) || 0;
    },
    "w:startOverride": (attributes) => {
      this.list?.starts.set(this.overridden, wholeNumber(attributes, 1));
    },
    "w:lvl": (attributes) => {
      this.level = { start: 1, format: "decimal", text: "", legal: false };
      const place = Number.parseInt(attributes["w:ilvl"] ?? "0", 10) || 0;
      (this.list ?? this.abstract)?.levels.set(place, this.level);
    },
    "w:start": (attributes) => this.change((level) => (level.start = wholeNumber(attributes, 1))),
    "w:numFmt": (attributes) =>
      this.change((level) => (level.format = attributes["w:val"] ?? "decimal")),
    "w:lvlText": (attributes) => this.change((level) => (level.text = attributes["w:val"] ?? "")),
    "w:isLgl": (attributes) => this.change((level) => (level.legal = isOn(attributes))),
    "w:lvlRestart": (attributes) =>
      this.change((level) => (level.restartAfter = wholeNumber(attributes, 0))),
    "w:pStyle": (attributes) => this.change((level) => (level.style = attributes["w:val"])),
  };

  private change(edit: (level: ListLevel) => void): void {
    if (this.level) edit(this.level);
  }
}

import { parseXml, type Attributes, type XmlHandler } from "../xml";
import { isOn, wholeNumber } from "./attributes";

/** A reference to a level of a list (w:numPr). */
export interface ListReference {
  /** w:numId; "0" means that the paragraph takes no number. */
  readonly list?: string;
  readonly level?: number;
}

/** What a style says of numbering and of hidden text. */
interface Style {
  basedOn?: string;
  list?: string;
  level?: number;
  hidden?: boolean;
}

/** The styles of a document, as far as they bear on its text. */
export class Styles {
  constructor(private readonly styles: ReadonlyMap<string, Style>) {}

  listOf(style: string | undefined): ListReference {
    const list = this.inherited(style, "list");
    return { list, level: this.inherited(style, "level") };
  }

  isHidden(style: string | undefined): boolean {
    return this.inherited(style, "hidden") ?? false;
  }

  private inherited<Key extends keyof Style>(name: string | undefined, key: Key): Style[Key] {
    const seen = new Set<string>();
    for (let at = name; at !== undefined && !seen.has(at); at = this.styles.get(at)?.basedOn) {
      seen.add(at);
      const value = this.styles.get(at)?.[key];
      if (value !== undefined) return value;
    }
    return undefined;
  }
}

export async function readStyles(part: Uint8Array | undefined): Promise<Styles> {
  const handler = new StylesHandler();
  if (part) await parseXml(part, handler);
  return new Styles(handler.styles);
}

class StylesHandler implements XmlHandler {
  readonly styles = new Map<string, Style>();
  private current: Style | undefined;

  open(name: string, attributes: Attributes): void {
    if (name === "w:style") {
      this.current = {};
      this.styles.set(attributes["w:styleId"] ?? "", this.current);
    }
    if (!this.current) return;
    if (name === "w:basedOn") this.current.basedOn = attributes["w:val"];
    if (name === "w:numId") this.current.list = attributes["w:val"];
    if (name === "w:ilvl") this.current.level = wholeNumber(attributes, 0);
    if (name === "w:vanish") this.current.hidden = isOn(attributes);
  }

  close(name: string): void {
    if (name === "w:style") this.current = undefined;
  }
}

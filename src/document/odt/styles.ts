import type { Attributes, XmlHandler } from "../xml";
import { listLevel, type ListStyle } from "./list-styles";

const numberedLevels: ReadonlySet<string> = new Set([
  "text:list-level-style-number",
  "text:outline-level-style",
]);

interface Style {
  readonly parent: string | undefined;
  readonly list: string | undefined;
  hidden: boolean;
}

/** The name under which the numbering of headings is kept. */
export const outlineStyle = "text:outline-style";

/** What the styles of both parts say of numbering and of hidden text. */
export class OdtStyles implements XmlHandler {
  private readonly lists = new Map<string, ListStyle>();
  private readonly styles = new Map<string, Style>();
  private list: ListStyle | undefined;
  private style: Style | undefined;

  open(name: string, attributes: Attributes): void {
    if (name === "text:list-style" || name === outlineStyle) {
      this.list = new Map();
      const key = name === outlineStyle ? outlineStyle : attributes["style:name"];
      this.lists.set(key ?? "", this.list);
    } else if (name === "style:style") {
      this.style = {
        parent: attributes["style:parent-style-name"],
        list: attributes["style:list-style-name"],
        hidden: false,
      };
      this.styles.set(attributes["style:name"] ?? "", this.style);
    } else if (numberedLevels.has(name)) {
      this.list?.set(Number(attributes["text:level"] ?? 1), listLevel(attributes));
    } else if (name === "style:text-properties" && this.style) {
      if (attributes["text:display"] === "none") this.style.hidden = true;
    }
  }

  close(name: string): void {
    if (name === "text:list-style" || name === outlineStyle) this.list = undefined;
    if (name === "style:style") this.style = undefined;
  }

  listStyle(name: string): ListStyle | undefined {
    return this.lists.get(name);
  }

  /** The list style that a paragraph style brings. */
  listOf(name: string | undefined): string | undefined {
    return this.inherited(name, ({ list }) => list);
  }

  isHidden(name: string | undefined): boolean {
    return this.inherited(name, ({ hidden }) => hidden || undefined) ?? false;
  }

  private inherited<T>(name: string | undefined, value: (style: Style) => T | undefined) {
    const seen = new Set<string>();
    for (let at = name; at !== undefined && !seen.has(at); at = this.styles.get(at)?.parent) {
      seen.add(at);
      const style = this.styles.get(at);
      const found = style && value(style);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

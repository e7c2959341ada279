import { SaxesParser } from "saxes";

/** An XML element, its name without prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  readonly parent: Element | null;
  readonly line: number;
}

interface OpenElement extends Element {
  readonly children: OpenElement[];
  text: string;
}

/** The document's root element. Throws an error with line and column when it is not well-formed. */
export function parseXml(xml: string): Element {
  const parser = new SaxesParser({ position: true });
  let root: OpenElement | null = null;
  let open: OpenElement | null = null;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: OpenElement = {
      name: withoutPrefix(name),
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [withoutPrefix(key), value])
      ),
      children: [],
      text: "",
      parent: open,
      line: parser.line,
    };
    open?.children.push(element);
    root ??= element;
    open = element;
  });
  parser.on("text", (text) => {
    if (open) open.text += text.trim();
  });
  parser.on("closetag", () => {
    open = open?.parent as OpenElement | null;
  });
  parser.write(xml).close();
  return root!;
}

/** Every element below `element` of that name, in document order. */
export function descendants(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** The first child of that name. */
export function child(element: Element, name: string): Element | undefined {
  return element.children.find((each) => each.name === name);
}

function withoutPrefix(name: string): string {
  return name.startsWith("xmlns") ? name : name.slice(name.indexOf(":") + 1);
}

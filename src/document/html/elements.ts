/** Elements whose content is no text of the page, or was deleted. */
export const leftOut: ReadonlySet<string> = new Set(
  (
    "script style title noscript template nav select textarea button iframe object svg audio video " +
    "canvas del rt rp xml"
  ).split(" ")
);

/** Styles by which writers hide text, or set apart what is not the body's: headers, comments. */
const hidingStyles = [
  /display\s{0,9}:\s{0,9}none/i,
  /mso-hide\s{0,9}:\s{0,9}all/i,
  /mso-element\s{0,9}:\s{0,9}(?:comment|header|footer)/i,
];

/** Classes of Word's tracked deletions and of its comments' marks. */
const hidingClasses = /(?:^|\s)(?:msoDel|MsoCommentReference)(?:\s|$)/;

/** Elements that stand on lines of their own. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    "p div h1 h2 h3 h4 h5 h6 section article main header footer aside address blockquote center " +
    "figure figcaption form fieldset legend dl dt dd ul ol li hr pre body details summary caption " +
    "hgroup option"
  ).split(" ")
);

export type HtmlAttributes = Readonly<Record<string, string>>;

/** True for an element that a reader of the page does not see. */
export function isHidden(name: string, attributes: HtmlAttributes): boolean {
  if (leftOut.has(name) || "hidden" in attributes) return true;
  const { style = "", class: names = "" } = attributes;
  return hidingStyles.some((form) => form.test(style)) || hidingClasses.test(names);
}

/** A span attribute: at least 1, whatever stands there; 0 and nonsense are `otherwise`. */
export function spanOf(text: string | undefined, otherwise: number): number {
  const span = Number.parseInt(text ?? "1", 10);
  return Number.isNaN(span) || span < 1 ? otherwise : span;
}

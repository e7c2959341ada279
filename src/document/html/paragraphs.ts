/** A line that begins like a paragraph: indented by two characters. */
const indented = /^(?:\u3000{2}| {4}|\u3000 )/;

/**
 * The paragraphs that a piece of a page makes. Many pages write a whole article with line breaks;
 * a single one inside a title or sentence is kept.
 */
export function paragraphsOf(text: string): string[] {
  const lines = text.split("\n");
  const several = lines.length > 2 || lines.slice(1).some((line) => indented.test(line));
  const paragraphs = several ? lines : [text];
  const trimmed = paragraphs.map((paragraph) => paragraph.trim());
  return trimmed.some((paragraph) => paragraph !== "")
    ? trimmed.filter((paragraph) => paragraph !== "")
    : [""];
}

/** A heading ends without a stop and is short. */
const longestHeading = 60;

/** The title is a heading of its own, or the first sentence where others follow it. */
export function titleAndContent(text: string): [string, string] {
  const first = text.split("\n", 1)[0]!;
  const below = text.slice(first.length + 1);
  if (below !== "" && isHeading(first)) return [first.replace(/[：:]$/, ""), below];
  const stop = /[。：:]/.exec(first)?.[0] === "。" ? first.indexOf("。") : -1;
  const isTitle = stop > 0 && stop <= longestHeading && stop < text.length - 1;
  return isTitle ? [first.slice(0, stop), text.slice(stop + 1).trimStart()] : ["", text];
}

/** The heading of an item with others below it. */
export function headingOf(first: string): string {
  const stop = first.indexOf("。");
  return stop > 0 && stop <= longestHeading ? first.slice(0, stop) : first;
}

function isHeading(text: string): boolean {
  return text.length <= longestHeading && !/[。；]/.test(text);
}

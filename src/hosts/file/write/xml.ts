const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text fit for XML, as content or as an attribute in double quotes. */
export function escapedXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}

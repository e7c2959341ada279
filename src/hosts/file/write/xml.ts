const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text fit for the content of an element. Its quotation marks stay: formulas are full of them. */
export function escapedText(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character]!);
}

/** Text fit for an attribute in double quotes. */
export function escapedAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}

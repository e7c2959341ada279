/** As the format's schema has them. */
const order = ["b", "i", "strike", "u", "vertAlign", "sz", "color", "name", "family", "charset"];

/** The library writes a font's properties in an order that the schema does not allow. */
export function withFontsInOrder(styles: string): string {
  return styles.replace(
    /(<font>)(.*?)(<\/font>)/g,
    (_, start: string, properties: string, end: string) => {
      const each = properties.match(/<\w+[^>]*\/>/g) ?? [];
      const place = (property: string) => order.indexOf(/^<(\w+)/.exec(property)![1]!);
      return start + each.sort((one, other) => place(one) - place(other)).join("") + end;
    }
  );
}

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const styles = "xl/styles.xml";

/** As the format's schema has them. */
const order = ["b", "i", "strike", "u", "vertAlign", "sz", "color", "name", "family", "charset"];

/** The library writes a font's properties in an order that the schema does not allow. */
export function withFontsInOrder(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[styles]!).replace(
    /(<font>)(.*?)(<\/font>)/g,
    (_, start: string, properties: string, end: string) => {
      const each = properties.match(/<\w+[^>]*\/>/g) ?? [];
      const place = (property: string) => order.indexOf(/^<(\w+)/.exec(property)![1]!);
      return start + each.sort((one, other) => place(one) - place(other)).join("") + end;
    }
  );
  return zipSync({ ...parts, [styles]: strToU8(xml) });
}

/**
 * The official hand (GB/T 9704-2012): 方正小标宋 for the title, 仿宋 for the text, 黑体 for a table's head.
 * Word shows its own Song typeface where a machine lacks one. Latin letters and figures are in Times
 * New Roman, as the same standard's users write them.
 */
const latin = "Times New Roman";

const font = (eastAsia: string) => ({ ascii: latin, hAnsi: latin, cs: latin, eastAsia });

export const fonts = {
  title: font("方正小标宋简体"),
  text: font("仿宋"),
  head: font("黑体"),
} as const;

/** Sizes in half points: 二号, 三号, 小四, 四号 for page numbers. */
export const sizes = { title: 44, text: 32, table: 24, pageNumber: 28 } as const;

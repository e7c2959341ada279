const doubleByte: Readonly<Record<number, string>> = {
  128: "shift_jis",
  129: "euc-kr",
  134: "gb18030",
  136: "big5",
};

const byNumber: Readonly<Record<number, string>> = {
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  10008: "gb18030",
  54936: "gb18030",
  65001: "utf-8",
};

/** The encoding of a font's characters (\fcharset); only Asian ones differ from the document's. */
export function encodingOfCharset(charset: number): string | undefined {
  return doubleByte[charset];
}

/** The encoding of a document (\ansicpg). */
export function encodingOfCodePage(codePage: number): string {
  return byNumber[codePage] ?? "windows-1252";
}

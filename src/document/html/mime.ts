/** Headers with which a page in one file (.mht) begins, in any order. */
const headers =
  /^(?:from|subject|date|mime-version|content-type|x-[a-z-]{1,40}|snapshot-[a-z-]{1,40}):/i;

const pagePart = /content-type:\s{0,9}text\/html/i;
const encoding = /content-transfer-encoding:\s{0,9}([a-z0-9-]{1,40})/i;
const boundaryForm = /boundary\s{0,9}=\s{0,9}(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i;

/** True for a page that a browser or Word saved with all its parts in one file. */
export function isMimePage(bytes: Uint8Array): boolean {
  const start = latin1(bytes.subarray(0, 4096)).replace(/^(?:\xef\xbb\xbf)?\s{0,100}/, "");
  return (
    headers.test(start) && /mime-version:/i.test(start) && /multipart\/|text\/html/i.test(start)
  );
}

/** The bytes of the page itself, without its pictures; nothing where no part is a page. */
export function pageOfMime(bytes: Uint8Array): Uint8Array {
  const text = latin1(bytes);
  const boundary = boundaryForm.exec(text.slice(0, 8192));
  const parts = boundary ? text.split(`--${boundary[1] ?? boundary[2]}`).slice(1) : [text];
  for (const part of parts) {
    const gap = /\r?\n\r?\n/.exec(part);
    if (!gap) continue;
    const head = part.slice(0, gap.index);
    if (!pagePart.test(head)) continue;
    const body = part.slice(gap.index + gap[0].length);
    return decodeBody(body, encoding.exec(head)?.[1]?.toLowerCase());
  }
  return new Uint8Array();
}

function decodeBody(body: string, form: string | undefined): Uint8Array {
  if (form === "quoted-printable") return toBytes(unquote(body));
  if (form !== "base64") return toBytes(body);
  const digits = body.replace(/[^A-Za-z0-9+/]/g, "");
  return toBytes(atob(digits.slice(0, digits.length - (digits.length % 4 === 1 ? 1 : 0))));
}

function unquote(text: string): string {
  return text
    .replace(/=[ \t]{0,9}\r?\n/g, "")
    .replace(/=([0-9A-Fa-f]{2})/g, (_code, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16))
    );
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

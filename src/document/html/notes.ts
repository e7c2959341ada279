import type { HtmlAttributes } from "./elements";

/** How Word, WPS and LibreOffice link a note's mark, its body and the way back. */
const references = [/^#_((?:ftn|edn)\d{1,6})$/, /^#(sd(?:foot|end)note\d{1,6})sym$/];
const wayBack = [/^#_(?:ftn|edn)ref\d{1,6}$/, /^#sd(?:foot|end)note\d{1,6}anc$/];
const bodyId = /^(?:ftn|edn|sdfootnote|sdendnote)\d{1,6}$/;

/** The note that a link refers to. */
export function referredNote({ href = "" }: HtmlAttributes): string | undefined {
  for (const form of references) {
    const id = form.exec(href)?.[1];
    if (id !== undefined) return id;
  }
  return undefined;
}

/** True for the mark at the start of a note, which leads back to its place. */
export function leadsBack({ href = "" }: HtmlAttributes): boolean {
  return wayBack.some((form) => form.test(href));
}

/** The note whose text an element holds. */
export function noteBody({ id = "" }: HtmlAttributes): string | undefined {
  return bodyId.test(id) ? id : undefined;
}

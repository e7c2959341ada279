import type { LettersPlan } from "../../reports";

/** Writes letters as the bytes of a .docx. The library is loaded when it is first needed. */
export async function writeLetters(plan: LettersPlan): Promise<Uint8Array> {
  return (await import("./write-letters")).packLetters(plan);
}

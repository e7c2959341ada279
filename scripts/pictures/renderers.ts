import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";

/** What pictures hang on besides the program: the same words look different with other fonts. */
interface Renderers {
  readonly chromium: string;
  readonly libreOffice: string;
  /** A checksum of the list of fonts. */
  readonly fonts: string;
}

/** Beside the pictures stands what they were taken with. */
export const renderersFile = "scripts/pictures/taken-with.json";

export function renderersHere(): Renderers {
  return {
    chromium: answerOf(process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium", "--version"),
    libreOffice: answerOf("soffice", "--version"),
    fonts: checksum(answerOf("fc-list", ":", "file", "fontversion")),
  };
}

/** "" from a program that is not installed. */
function answerOf(program: string, ...words: readonly string[]): string {
  const { stdout } = spawnSync(program, words, { encoding: "utf8" });
  return stdout?.trim() ?? "";
}

function checksum(list: string): string {
  const sorted = list.split("\n").sort().join("\n");
  return createHash("sha256").update(sorted).digest("hex").slice(0, 16);
}

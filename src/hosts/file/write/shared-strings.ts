import { isMisreadWhenTyped } from "../../../workbook";
import type { PartBytes } from "./part-bytes";
import { fileText } from "./text";
import { escapedText } from "./xml";

/** A text as cells refer to it. */
export interface SharedString {
  readonly text: string;
  readonly number: number;
  /** Whether Excel would make something else of it if its cell did not say that it is text. */
  readonly isQuoted: boolean;
  readonly written: string;
}

/** The part in which a workbook keeps its texts, each once. */
export class SharedStrings {
  private readonly known = new Map<string, SharedString>();
  private readonly before: string;
  private readonly first: number;
  private uses: number;

  /** @param xml the part as the library wrote it, for the sheets that it writes itself */
  constructor(xml: string) {
    this.before = xml.slice(0, xml.lastIndexOf("</sst>"));
    this.first = this.before.split("<si>").length - 1;
    this.uses = Number(/ count="(\d+)"/.exec(xml)?.[1] ?? this.first);
  }

  /**
   * A text that a cell holds, if it is known; each call is one use.
   *
   * @param above the text in the cell above, which is often the same: it need not be looked for
   */
  use(text: string, above: SharedString | undefined): SharedString | undefined {
    this.uses++;
    return above?.text === text ? above : this.known.get(text);
  }

  /**
   * A text that was not known.
   *
   * @param where the cell that holds it, for the message
   * @throws UnwritableTextError when the text is longer than a cell can hold
   */
  add(text: string, where: () => string): SharedString {
    const string = {
      text,
      number: this.first + this.known.size,
      isQuoted: isMisreadWhenTyped(text),
      written: escapedText(fileText(text, where)),
    };
    this.known.set(text, string);
    return string;
  }

  /** Writes the part with all texts, a text between two stops. */
  *write(to: PartBytes): Generator<void> {
    to.putText(
      this.before
        .replace(/ count="\d+"/, ` count="${this.uses}"`)
        .replace(/ uniqueCount="\d+"/, ` uniqueCount="${this.first + this.known.size}"`)
    );
    for (const { written } of this.known.values()) {
      to.putText(`<si><t xml:space="preserve">${written}</t></si>`);
      yield;
    }
    to.putText("</sst>");
  }
}

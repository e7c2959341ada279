import type { Block } from "../model";
import type { ListReference } from "./styles";

/** A paragraph while its element is open. */
export interface ParagraphDraft {
  text: string;
  notes: string[];
  /** Blocks of text boxes that hang on the paragraph; they follow it. */
  boxed: Block[];
  style: string | undefined;
  list: { -readonly [Key in keyof ListReference]: ListReference[Key] };
  /** The paragraph mark is a tracked deletion: the next paragraph goes on in this one. */
  markDeleted: boolean;
  /** The run that is open is hidden text (隐藏文字). */
  runHidden: boolean;
}

export function newParagraph(): ParagraphDraft {
  return {
    text: "",
    notes: [],
    boxed: [],
    style: undefined,
    list: {},
    markDeleted: false,
    runHidden: false,
  };
}

import type { Block } from "../model";
import { cellContent } from "../cell-content";
import { LevelledBody, type CellEdge } from "../flow/levelled-body";
import { encodingOfCharset, encodingOfCodePage } from "./code-pages";

const skipped: ReadonlySet<string> = new Set(
  (
    "colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf " +
    "fldinst nonesttables nonshppict shprslt sn sv object annotation listtable listoverridetable filetbl " +
    "themedata xe tc txe ftnsep ftnsepc aftnsep aftnsepc"
  ).split(" ")
);

/** Destinations behind \* that are read nonetheless; shapes and drawings hold text boxes. */
const readThough: ReadonlySet<string> = new Set(["nesttableprops", "shpinst", "do"]);

const characters: Readonly<Record<string, string>> = {
  tab: "\t",
  line: "\n",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  "~": " ",
  _: "-",
};

/** What a group keeps to itself. */
interface GroupState {
  skip: boolean;
  hidden: boolean;
  deleted: boolean;
  level: number;
  inTable: boolean;
  font: number;
  fallback: number;
  row: { edges: CellEdge[]; merged: CellEdge["merged"] };
  /** What closing the group means besides going back. */
  end: (() => void) | undefined;
  collects: "fonts" | "number" | undefined;
}

/** A story (the body, or a note) while it is read. */
interface Story {
  readonly body: LevelledBody;
  text: string;
  number: string;
  notes: string[];
  /** Blocks of text boxes that hang on the paragraph; they follow it. */
  boxed: Block[];
}

/** Deeper groups are an attack. */
const deepest = 5000;

/** Follows the groups and words of an RTF. */
export class RtfReader {
  private readonly stories: Story[] = [newStory()];
  private readonly groups: GroupState[] = [];
  private readonly fonts = new Map<number, string>();
  private state: GroupState = {
    skip: false,
    hidden: false,
    deleted: false,
    level: 0,
    inTable: false,
    font: -1,
    fallback: 1,
    row: { edges: [], merged: undefined },
    end: undefined,
    collects: undefined,
  };
  private encoding = "windows-1252";
  private starred = false;
  private bytes: number[] = [];
  private leftOver = 0;

  get isOpen(): boolean {
    return this.groups.length > 0;
  }

  finish(): Block[] {
    this.endParagraph();
    return this.story.body.finish();
  }

  open(): void {
    this.flush();
    if (this.groups.length > deepest) throw new RangeError("groups nested too deeply");
    this.groups.push(this.state);
    this.state = { ...this.state, end: undefined };
    this.leftOver = 0;
  }

  close(): void {
    this.flush();
    this.state.end?.();
    this.state = this.groups.pop() ?? this.state;
    this.leftOver = 0;
    this.starred = false;
  }

  /** A byte of text, or one written as \'xx. */
  byte(value: number): void {
    if (this.leftOver > 0) this.leftOver--;
    else if (!this.state.skip) this.bytes.push(value);
  }

  word(name: string, value: number | undefined): void {
    this.flush();
    if (name === "*") {
      this.starred = true;
      return;
    }
    const isStarred = this.starred;
    this.starred = false;
    if ((isStarred && !readThough.has(name)) || skipped.has(name)) this.state.skip = true;
    if (this.state.skip) return;
    const character = characters[name];
    if (character !== undefined) this.write(character);
    else this.words[name]?.(value);
  }

  private readonly words: Readonly<Record<string, (value: number | undefined) => void>> =
    Object.assign(Object.create(null), {
      ansicpg: (value = 1252) => (this.encoding = encodingOfCodePage(value)),
      fonttbl: () => (this.state.collects = "fonts"),
      f: (value = 0) => (this.state.font = value),
      fcharset: (value = 0) => {
        const encoding = encodingOfCharset(value);
        if (this.state.collects === "fonts" && encoding) this.fonts.set(this.state.font, encoding);
      },
      uc: (value = 1) => (this.state.fallback = Math.min(Math.max(value, 0), 100)),
      u: (value = 0) => {
        this.write(String.fromCharCode(value & 0xffff));
        this.leftOver = this.state.fallback;
      },
      v: (value = 1) => (this.state.hidden = value !== 0),
      deleted: (value = 1) => (this.state.deleted = value !== 0),
      plain: () => {
        this.state.hidden = false;
        this.state.deleted = false;
      },
      pard: () => {
        this.state.inTable = false;
        this.state.level = 0;
      },
      intbl: () => (this.state.inTable = true),
      itap: (value = 0) => (this.state.level = Math.max(0, value)),
      par: () => {
        if (!this.state.deleted) this.endParagraph();
      },
      sect: () => this.endParagraph(),
      listtext: () => (this.state.collects = "number"),
      pntext: () => (this.state.collects = "number"),
      footnote: () => this.startNote(),
      shptxt: () => this.startBox(),
      dptxbxtext: () => this.startBox(),
      trowd: () => (this.state.row = { edges: [], merged: undefined }),
      clmrg: () => (this.state.row.merged = "left"),
      clvmrg: () => (this.state.row.merged = "above"),
      cellx: (right = 0) => {
        const { edges, merged } = this.state.row;
        edges.push({ right, merged });
        this.state.row.merged = undefined;
      },
      cell: () => this.endCell(1),
      nestcell: () => this.endCell(Math.max(2, this.level)),
      row: () => this.story.body.endRow(1, this.state.row.edges),
      nestrow: () => this.story.body.endRow(Math.max(2, this.level), this.state.row.edges),
    });

  private get story(): Story {
    return this.stories.at(-1)!;
  }

  private get level(): number {
    return Math.max(this.state.level, this.state.inTable ? 1 : 0);
  }

  private write(text: string): void {
    const { skip, hidden, deleted, collects } = this.state;
    if (skip || hidden || deleted || collects === "fonts") return;
    if (collects === "number") this.story.number += text;
    else this.story.text += text;
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    const encoding = this.fonts.get(this.state.font) ?? this.encoding;
    const text = new TextDecoder(encoding).decode(Uint8Array.from(this.bytes));
    this.bytes = [];
    this.write(text);
  }

  private endParagraph(level = this.level): void {
    const { body, text, number, notes, boxed } = this.story;
    const counts = /[^\s·•\uf000-\uf0ff]/.test(number);
    body.endParagraph(level, counts ? number.trim() : "", text, notes, boxed);
    Object.assign(this.story, { text: "", number: "", notes: [], boxed: [] });
  }

  private endCell(level: number): void {
    this.endParagraph(level);
    this.story.body.endCell(level);
  }

  private startNote(): void {
    this.startStory((blocks) => {
      const note = cellContent(blocks).text.trim();
      if (note !== "") this.story.notes.push(note);
    });
  }

  private startBox(): void {
    this.startStory((blocks) => {
      for (const block of blocks) this.story.boxed.push(block);
    });
  }

  /** What follows up to the group's end is a story of its own, given to `take`. */
  private startStory(take: (blocks: readonly Block[]) => void): void {
    this.stories.push(newStory());
    this.state.level = 0;
    this.state.inTable = false;
    this.state.end = () => {
      this.endParagraph(0);
      take(this.stories.pop()!.body.finish());
    };
  }
}

function newStory(): Story {
  return { body: new LevelledBody(), text: "", number: "", notes: [], boxed: [] };
}

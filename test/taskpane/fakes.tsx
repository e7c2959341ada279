import "@testing-library/jest-dom";
import { configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Warning } from "../../src/diagnostics";
import type {
  ApplyOptions,
  CellSelection,
  Host,
  NamedContents,
  RowChanges,
  RowKey,
  SelectedCells,
  Undoing,
} from "../../src/hosts";
import { ChangedMeanwhileError } from "../../src/hosts";
import { createLedger, type Ledger } from "../../src/ledger";
import { loadWords, translator, type Locale } from "../../src/locales";
import type { TaskList } from "../../src/tasklist";
import { App } from "../../src/taskpane/app/App";
import { lazyEngine, type Engine } from "../../src/taskpane/app/engine";
import type { Environment } from "../../src/taskpane/app/environment";
import type { WorkbookInHand } from "../../src/hosts/file";
import type { Draft, DraftStore, KeptDraft } from "../../src/taskpane/drafts/draft-store";
import { keepDrafts } from "../../src/taskpane/drafts";
import type { LedgerFiles } from "../../src/taskpane/app/ledger-files";
import { createLog, type Log } from "../../src/taskpane/app/log";
import { planWorkbook, sameLedger, type LedgerCells, type WorkbookPlan } from "../../src/workbook";
import { cellsOfPlan } from "../support/plan-cells";
import { sampleList } from "../support/sample-list";

// What is looked for is there as soon as its part is fetched; how soon that is says nothing.
configure({ asyncUtilTimeout: 20_000 });

export const asOf = "2025-12-15";

beforeAll(() => Promise.all([loadWords("zh-CN"), loadWords("en")]));

/** A workbook in memory: what is applied is what is read back. */
export class FakeHost implements Host {
  readonly selected: string[] = [];
  readonly applied: WorkbookPlan[] = [];
  cells: LedgerCells | null = null;
  /** What was written into the active cell, and what stands in the selected ones. */
  readonly inserted: unknown[][] = [];
  selectedCells: SelectedCells = { address: "Sheet1!B2:B3", values: [[12.5], ["1公顷"]] };
  readonly selection: CellSelection | null;
  private readonly listeners = new Set<() => void>();

  constructor(readonly kind: Host["kind"]) {
    const inserted = this.inserted;
    this.selection =
      kind === "excel"
        ? {
            read: async () => this.selectedCells,
            insert: async (...content) => void inserted.push(content),
          }
        : null;
  }

  /** Puts a ledger into the workbook, as if it had been written earlier. */
  hold(ledger: Ledger): this {
    this.cells = cellsOfPlan(planWorkbook(ledger, asOf));
    for (const listener of this.listeners) listener();
    return this;
  }
  async readLedger(): Promise<LedgerCells | null> {
    return this.cells;
  }
  /** What somebody else does after the pane read the ledger and before it writes. */
  meanwhile: (() => void) | null = null;
  async apply(plan: WorkbookPlan, { madeFrom }: ApplyOptions = {}): Promise<void> {
    this.meanwhile?.();
    if (madeFrom !== undefined && !sameLedger(madeFrom, this.cells))
      throw new ChangedMeanwhileError();
    this.applied.push(plan);
    this.cells = cellsOfPlan(plan);
  }
  readonly updates: { table: string; key: RowKey; changes: RowChanges }[] = [];
  async updateRow(table: string, key: RowKey, changes: RowChanges): Promise<void> {
    this.updates.push({ table, key, changes });
  }
  readonly named: NamedContents[] = [];
  async updateNames(contents: NamedContents): Promise<void> {
    this.named.push(contents);
  }
  asOneStep(work: () => Promise<void>): Promise<void> {
    return work();
  }
  async selectTask(number: string): Promise<void> {
    this.selected.push(number);
  }
  readonly opened: { readonly plan: WorkbookPlan; readonly fileName: string }[] = [];
  async openCopy(plan: WorkbookPlan, fileName: string): Promise<void> {
    this.opened.push({ plan, fileName });
  }
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

class FakeFiles implements LedgerFiles, Undoing {
  work: WorkbookInHand | null = null;
  undone = 0;
  isUndoable = false;
  private readonly handlers = new Set<() => void>();
  readonly takenUp: WorkbookInHand[] = [];

  /** As if the ledger had been written, or saved for null. */
  handle(work: WorkbookInHand | null): void {
    this.work = work;
    this.isUndoable = work !== null;
    for (const handler of this.handlers) handler();
  }
  async takeUp(work: WorkbookInHand): Promise<void> {
    this.takenUp.push(work);
    this.handle(work);
  }
  // Handed over as they are by hooks.
  readonly unsaved = () => this.work;
  readonly canUndo = () => this.isUndoable;
  async undo(): Promise<void> {
    this.undone++;
    this.handle(null);
  }
  readonly onHandled = (handler: () => void) => {
    this.handlers.add(handler);
    return () => void this.handlers.delete(handler);
  };
  readonly saved: string[] = [];
  readonly opened: Uint8Array[] = [];
  async open(bytes: Uint8Array): Promise<void> {
    this.opened.push(bytes);
  }
  async save(fileName: string): Promise<void> {
    this.saved.push(fileName);
    this.handle(null);
  }
}

/** A browser's drafts in memory; a private window has none. */
export class FakeDrafts implements DraftStore {
  readonly kept = new Map<number, Draft>();
  isThere = true;

  async list(): Promise<readonly KeptDraft[]> {
    this.refuseWhenMissing();
    return [...this.kept].map(([key, draft]) => ({ ...draft, key }));
  }
  async keep(draft: Draft, key: number | null): Promise<number> {
    this.refuseWhenMissing();
    const place = key ?? Math.max(0, ...this.kept.keys()) + 1;
    this.kept.set(place, draft);
    return place;
  }
  async remove(key: number): Promise<void> {
    this.refuseWhenMissing();
    this.kept.delete(key);
  }
  private refuseWhenMissing(): void {
    if (!this.isThere) throw new DOMException("A mutation is not allowed.", "InvalidStateError");
  }
}

export const doubt: Warning = {
  code: "test",
  source: "县水利局牵头",
  where: "序号 3",
};

/** Any document is the sample list, with one doubtful thing in it; a workbook named 台账 is a ledger. */
export const engineReading = (list: TaskList): Engine => ({
  ...lazyEngine,
  holdsLedger: async (bytes) => new TextDecoder().decode(bytes) === ledgerContent,
  readTaskList: async () => ({ value: { list, registry: [] }, warnings: [doubt] }),
});

export interface Stage {
  readonly host: FakeHost;
  readonly files: FakeFiles | null;
  /** What takes writings back: the files of the browser edition, something of its own inside Excel. */
  readonly undoing: FakeFiles;
  readonly drafts: FakeDrafts;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly log: Log;
}

interface StageOptions {
  readonly host?: FakeHost;
  readonly locale?: Locale;
  readonly engine?: Engine;
  readonly drafts?: FakeDrafts;
}

/** Draws the pane over a fake workbook. */
export function openPane({
  host = new FakeHost("excel"),
  locale = "zh-CN",
  engine = engineReading(sampleList),
  drafts = new FakeDrafts(),
}: StageOptions = {}): Stage {
  const undoing = new FakeFiles();
  const files = host.kind === "file" ? undoing : null;
  const log = createLog();
  const environment: Environment = {
    host,
    undoing,
    files,
    drafts: files && keepDrafts(files, drafts, log),
    engine,
    log,
    translator: translator(locale),
    appearance: { current: () => "light", onChange: () => () => undefined },
    today: () => asOf,
  };
  render(<App environment={environment} />);
  return { host, files, undoing, drafts, log, user: userEvent.setup() };
}

export const newLedger = (): Ledger => createLedger(sampleList, "清单.docx", []);

const ledgerContent = "ledger";

export const document = (name = "清单.docx"): File =>
  new File([name.startsWith("台账") ? ledgerContent : "content"], name);

/** Chooses a document in the pane. */
export const choose = async ({ user }: Stage, file = document()) =>
  user.upload(screen.getByLabelText("选择文件", { selector: "input" }), file);

/** The heading of what was read, when it stands. */
export const preview = () => screen.findByRole("heading", { name: sampleList.title });

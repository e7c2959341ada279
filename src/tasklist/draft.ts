import type { Role } from "./model";

/** A task as its row or paragraphs give it: still only text. */
export interface TaskDraft {
  readonly number: string;
  readonly section: string;
  title: string;
  content: string;
  /** The texts that name units, by the role of their column. */
  readonly units: readonly UnitText[];
  /** Texts under 完成时限. */
  readonly deadlines: readonly string[];
  /** Texts under 目标. */
  readonly targets: readonly string[];
  readonly remarks: readonly string[];
  /** Where it stands, in the reader's words. */
  readonly where: string;
}

export interface UnitText {
  readonly column: Role;
  readonly text: string;
  /** The header says that the first unit leads (排在前位为牵头部门). */
  readonly firstLeads: boolean;
}

/** What a reader of tables or of paragraphs finds. */
export interface Drafts {
  readonly sections: readonly string[];
  readonly tasks: readonly TaskDraft[];
}

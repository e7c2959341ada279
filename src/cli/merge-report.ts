import type { FieldChange, LedgerChanges, WordChange } from "../ledger";
import type { MessageKey, Translator } from "../locales";

/** What importing a list again does to a ledger, for reading in a terminal. */
export function changeLines(changes: LedgerChanges, { text }: Translator): string[] {
  const { list, added, changed, removed, uncertain } = changes;
  const fieldLines = (fields: readonly FieldChange[]) =>
    fields.flatMap(({ field, words, kept }) => [
      `  ${text(`ledger.field_${field}` as MessageKey)}：${marked(words)}`,
      ...(kept === null ? [] : [`    ${text("cli.changeKept", { kept })}`]),
    ]);
  return [
    text("cli.changes", {
      added: added.length,
      changed: changed.length,
      removed: removed.length,
      uncertain: uncertain.length,
    }),
    ...(list.length > 0 ? [text("cli.changeOfList"), ...fieldLines(list)] : []),
    ...added.map(({ id, title, wasDeleted }) =>
      text(wasDeleted ? "cli.changeRestored" : "cli.changeAdded", { id, title })
    ),
    ...changed.flatMap(({ id, title, fields }) => [
      text("cli.changeChanged", { id, title }),
      ...fieldLines(fields),
    ]),
    ...removed.map(({ id, title, isKept, successor }) =>
      [
        text("cli.changeRemoved", { id, title }),
        ...(successor === "" ? [] : [text("cli.changeSuccessor", { successor })]),
        ...(isKept ? [text("cli.changeWithdrawn")] : []),
      ].join("")
    ),
    ...uncertain.flatMap(({ earlier, next, score, words, isNew }) => [
      text(isNew ? "cli.changeTakenAsNew" : "cli.changeUncertain", {
        earlier: earlier.id,
        title: earlier.title,
        id: next.id,
        next: next.title,
        score: Math.round(score * 100),
      }),
      `  ${marked(words)}`,
    ]),
  ];
}

/** The words with what goes as [-…-] and what comes as {+…+}, as word diffs are written. */
function marked(words: readonly WordChange[]): string {
  return words
    .map(({ kind, text }) => {
      if (kind === "same") return text;
      return kind === "removed" ? `[-${text}-]` : `{+${text}+}`;
    })
    .join("")
    .replace(/\s*\n\s*/g, " ");
}

import type { Assessment, Ledger } from "../ledger";
import type { Translator } from "../locales";
import { tableLines } from "./table";

/** The lead units with their counts, worst first, under the day that they are counted on. */
export function statusTable({ asOf, units }: Assessment, { text }: Translator): string[] {
  const head = [
    text("cli.leadUnit"),
    text("cli.led"),
    text("cli.done"),
    text("cli.overdue"),
    text("cli.offTarget"),
    text("cli.dueSoon"),
    text("cli.behind"),
    text("cli.onTrack"),
  ];
  const rows = units.map((unit) => [
    unit.unit,
    unit.led,
    unit.done,
    unit.overdue,
    unit.offTarget,
    unit.dueSoon,
    unit.behind,
    unit.onTrack,
  ]);
  return [text("cli.asOf", { date: asOf }), ...tableLines(head, rows)];
}

/** What was imported, and how the lead units stand. */
export function summary(ledger: Ledger, assessment: Assessment, translator: Translator): string[] {
  const targets = ledger.tasks.flatMap((task) => task.targets);
  const measures = ledger.tasks.flatMap((task) => task.measures);
  return [
    ledger.title,
    translator.text("cli.counts", {
      sections: ledger.sections.length,
      tasks: ledger.tasks.length,
      measures: measures.length,
      goals: ledger.goals.length,
      targets: targets.length,
    }),
    "",
    ...statusTable(assessment, translator),
  ];
}

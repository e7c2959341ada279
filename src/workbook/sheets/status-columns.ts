import { oneOf } from "../layout/rules";
import type { TableColumn } from "../layout/table";
import { dueBasisFormula, effectiveDueFormula, lightFormula } from "../formulas";
import type { Status } from "../../ledger";
import type { Deadline } from "../../tasklist";
import { serialOf } from "../serial";
import { basisWords, lightWords, natureWords, targetWords, timingWords } from "../words";
import type { SheetContext } from "../context";
import type { DeadlineNature, Schedule } from "../../ledger";
import { dateRule } from "../layout/rules";

interface Timed {
  readonly deadlines: readonly Deadline[];
  readonly schedule: Schedule & { readonly nature: DeadlineNature };
}

/** What the document says of time: 完成时限, 时限性质, 起始日期, 时限日期. Staff may correct them. */
export function deadlineColumns<Row>(timedOf: (row: Row) => Timed): TableColumn<Row>[] {
  const timed = onceARow(timedOf);
  const day = (date: string | null) => (date === null ? null : serialOf(date));
  return [
    {
      name: "完成时限",
      width: 10,
      role: "document",
      kind: "text",
      value: (row) =>
        timed(row)
          .deadlines.map(({ text }) => text)
          .join("；"),
    },
    {
      name: "时限性质",
      width: 7,
      role: "document",
      kind: "word",
      value: (row) => natureWords[timed(row).schedule.nature],
      rule: oneOf(Object.values(natureWords)),
    },
    {
      name: "起始日期",
      width: 11,
      role: "document",
      kind: "date",
      value: (row) => day(timed(row).schedule.start),
      rule: dateRule,
    },
    {
      name: "时限日期",
      width: 11,
      role: "document",
      kind: "date",
      value: (row) => day(timed(row).schedule.due),
      rule: dateRule,
    },
  ];
}

/** A row's cells are made one after the other: what several of its columns ask for is made once. */
function onceARow<Row, Asked>(make: (row: Row) => Asked): (row: Row) => Asked {
  let last: { readonly row: Row; readonly asked: Asked } | null = null;
  return (row) => {
    if (last?.row !== row) last = { row, asked: make(row) };
    return last.asked;
  };
}

interface StatusFormulas {
  /** 计时日期 and 时限依据, where they hang on more than the row's own days. */
  readonly due?: string;
  readonly basis?: string;
  readonly timing: string;
  readonly target: string;
}

/** 计时日期, 时限依据, 时限, 目标, 灯号: native formulas with the results that `assess` gives. */
export function statusColumns<Row>(
  { ledger }: SheetContext,
  status: (row: Row) => Status,
  formulas: StatusFormulas
): TableColumn<Row>[] {
  const words = lightWords[ledger.settings.colourSet];
  return [
    {
      name: "计时日期",
      width: 11,
      role: "formula",
      kind: "date",
      formula: formulas.due ?? effectiveDueFormula,
      value: (row) => {
        const { due } = status(row);
        return due === null ? "" : serialOf(due);
      },
    },
    {
      name: "时限依据",
      width: 9,
      role: "formula",
      kind: "word",
      formula: formulas.basis ?? dueBasisFormula,
      value: (row) => basisWords[status(row).dueBasis],
    },
    {
      name: "时限",
      width: 8,
      role: "formula",
      kind: "word",
      formula: formulas.timing,
      value: (row) => timingWords[status(row).timing],
    },
    {
      name: "目标",
      width: 8,
      role: "formula",
      kind: "word",
      formula: formulas.target,
      value: (row) => targetWords[status(row).target],
    },
    {
      name: "灯号",
      width: 8,
      role: "formula",
      kind: "word",
      formula: lightFormula,
      value: (row) => words[status(row).light],
    },
  ];
}

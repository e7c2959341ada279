import type { Answer, AnswerTask } from "./answer";
import { matchTasks } from "./match-tasks";

/** What is scored, in the order of the table. */
export const figures = [
  "tasks",
  "lead",
  "support",
  "responsible",
  "due",
  "deadlines",
  "targets",
] as const;

type Figure = (typeof figures)[number];

/** How many answers were right, how many were expected and how many were given. */
export interface Count {
  readonly right: number;
  readonly expected: number;
  readonly got: number;
}

export type Tally = Readonly<Record<Figure, Count>>;

/** One answer that is missing, or that nobody expected. */
export interface Difference {
  readonly figure: Figure;
  readonly kind: "missed" | "extra";
  readonly task: string;
  readonly answer: string;
}

export interface Score {
  readonly tally: Tally;
  readonly differences: readonly Difference[];
}

type Key = Exclude<Figure, "tasks">;

/** A value as the words that must be the same for it to be right. */
const keysOf: Readonly<Record<Key, (task: AnswerTask) => readonly string[] | undefined>> = {
  lead: ({ lead }) => lead,
  support: ({ support }) => support,
  responsible: ({ responsible }) => responsible,
  due: ({ due }) => (due === undefined ? undefined : due === null ? [] : [due]),
  deadlines: ({ deadlines }) =>
    deadlines?.map(({ kind = "", date, text = "" }) =>
      [kind, date ?? "—", (date ?? null) === null ? text.replace(/\s/g, "") : ""].join(" ").trim()
    ),
  targets: ({ targets }) =>
    targets?.map(({ metric = "", operator = "", value, unit = "" }) =>
      [metric.replace(/\s/g, ""), operator, value ?? "—", unit].join(" ").trim()
    ),
};

const noCount: Count = { right: 0, expected: 0, got: 0 };

export const emptyTally: Tally = Object.fromEntries(
  figures.map((figure) => [figure, noCount])
) as Record<Figure, Count>;

/** Holds an answer against what a person expects. Figures that the person left out are not scored. */
export function scoreAnswer(expected: Answer, got: Answer): Score {
  const tally: Record<Figure, Count> = { ...emptyTally };
  const differences: Difference[] = [];
  if (expected.tasks === undefined) return { tally, differences };
  const { pairs, missed, extra } = matchTasks(expected.tasks, got.tasks ?? []);
  const note = (figure: Figure, kind: Difference["kind"], task: AnswerTask, answer: string) =>
    differences.push({ figure, kind, task: nameOf(task), answer });

  tally.tasks = {
    right: pairs.length,
    expected: expected.tasks.length,
    got: pairs.length + extra.length,
  };
  for (const task of missed) note("tasks", "missed", task, nameOf(task));
  for (const task of extra) note("tasks", "extra", task, nameOf(task));

  for (const figure of Object.keys(keysOf) as Key[]) {
    const read = keysOf[figure];
    const rows = [
      ...pairs.map((pair) => [pair.expected, pair.got] as const),
      ...missed.map((task) => [task, {}] as const),
    ];
    for (const [wanted, given] of rows) {
      const want = read(wanted);
      if (want === undefined) continue;
      const { right, left, over } = compare(want, read(given) ?? []);
      tally[figure] = add(tally[figure], {
        right,
        expected: want.length,
        got: right + over.length,
      });
      for (const answer of left) note(figure, "missed", wanted, answer);
      for (const answer of over) note(figure, "extra", wanted, answer);
    }
  }
  return { tally, differences };
}

/** The figures of two tallies together. */
export function sumOfTallies(one: Tally, other: Tally): Tally {
  return Object.fromEntries(
    figures.map((figure) => [figure, add(one[figure], other[figure])])
  ) as Record<Figure, Count>;
}

/** Right answers among those given; 1 where none was given. */
export function precision({ right, got }: Count): number {
  return got === 0 ? 1 : right / got;
}

/** Right answers among those expected; 1 where none was expected. */
export function recall({ right, expected }: Count): number {
  return expected === 0 ? 1 : right / expected;
}

function add(one: Count, other: Count): Count {
  return {
    right: one.right + other.right,
    expected: one.expected + other.expected,
    got: one.got + other.got,
  };
}

/** What both have, each as often as it stands there; order does not count. */
function compare(expected: readonly string[], got: readonly string[]) {
  const over = [...got];
  const left: string[] = [];
  for (const answer of expected) {
    const at = over.indexOf(answer);
    if (at < 0) left.push(answer);
    else over.splice(at, 1);
  }
  return { right: expected.length - left.length, left, over };
}

function nameOf({ number = "", title = "", content = "" }: AnswerTask): string {
  return `${number} ${title || content.slice(0, 20)}`.trim();
}

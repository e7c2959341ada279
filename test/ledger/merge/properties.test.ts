import fc from "fast-check";
import { mergeLedger, type Ledger } from "../../../src/ledger";
import type { Task, TaskList } from "../../../src/tasklist";
import { filledLedgers, listOf, typedIn } from "./lists";

const options = { source: "一.docx", registry: [] };
const merge = (ledger: Ledger, list: TaskList) => mergeLedger(ledger, list, options).value;

const entryByContent = ({ tasks }: Ledger) =>
  new Map(tasks.map(({ task, entry }) => [task.content, entry]));

/** The task with a few of its words changed, as a revised document does. */
function reworded(task: Task, change: number): Task {
  const forms: ((text: string) => string)[] = [
    (text) => text.replace("逐一", "全面"),
    (text) => `${text}重大情况及时报告。`,
    (text) => text.replace("，", "，持续"),
    (text) => text.replace(/。/g, "；"),
  ];
  const form = forms[change % forms.length]!;
  return {
    ...task,
    title: change % 3 === 0 ? `进一步${task.title}` : task.title,
    content: form(task.content),
    measures: task.measures.map((part) => ({ ...part, text: form(part.text) })),
  };
}

describe("importing a list again", () => {
  test("the same list changes nothing", () => {
    fc.assert(
      fc.property(filledLedgers, ({ ledger, list }) => {
        const merged = merge(ledger, list);
        expect(merged.ledger).toEqual(ledger);
        expect(Object.values(merged.changes).flat()).toEqual([]);
      })
    );
  });

  test("entries follow their tasks through any order and numbering", () => {
    fc.assert(
      fc.property(filledLedgers, fc.infiniteStream(fc.nat()), ({ ledger, places }, order) => {
        const shuffled = places
          .map((place) => [order.next().value, place] as const)
          .sort(([one], [other]) => one - other)
          .map(([, place]) => place);
        const merged = merge(ledger, listOf(shuffled));
        expect(entryByContent(merged.ledger)).toEqual(entryByContent(ledger));
        expect(merged.ledger.withdrawn).toEqual([]);
      })
    );
  });

  test("entries follow their tasks through new words", () => {
    fc.assert(
      fc.property(
        filledLedgers,
        fc.array(fc.nat(11), { minLength: 25, maxLength: 25 }),
        ({ ledger, list }, changes) => {
          const next = {
            ...list,
            tasks: list.tasks.map((task, index) => reworded(task, changes[index]!)).reverse(),
          };
          const merged = merge(ledger, next).ledger;
          expect(merged.tasks.map(({ entry }) => entry)).toEqual(
            ledger.tasks.map(({ entry }) => entry).reverse()
          );
        }
      )
    );
  });

  test("nothing typed is lost, whatever the new list says", () => {
    fc.assert(
      fc.property(filledLedgers, filledLedgers, ({ ledger }, { list }) => {
        expect(typedIn(merge(ledger, list).ledger)).toEqual(typedIn(ledger));
      })
    );
  });

  test("once is as good as twice", () => {
    fc.assert(
      fc.property(filledLedgers, filledLedgers, ({ ledger }, { list }) => {
        const once = merge(ledger, list).ledger;
        const twice = merge(once, list);
        expect(twice.ledger).toEqual(once);
        expect(Object.values(twice.changes).flat()).toEqual([]);
      })
    );
  });
});

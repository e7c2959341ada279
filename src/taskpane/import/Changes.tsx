import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { FieldChange, WordChange } from "../../ledger";
import type { MessageKey } from "../../locales";
import { useTranslator } from "../app/environment";
import { Disclosure } from "../components/Disclosure";
import { Notice } from "../components/Notice";
import { usePageStyles } from "../components/page-styles";
import type { DraftMerge } from "./import-state";

const useStyles = makeStyles({
  added: {
    color: tokens.colorStatusSuccessForeground1,
    textDecorationLine: "underline",
  },
  removed: { color: tokens.colorStatusDangerForeground1 },
});

/** Nobody reads more of a kind; the sheet shows them all. */
const mostShown = 200;

interface Properties {
  readonly merge: DraftMerge;
  readonly title: string;
  readonly onAnswer: (key: string, isNew: boolean) => void;
}

/** What importing a list again does to the ledger that stands there, before it is written. */
export function Changes({ merge, title, onAnswer }: Properties) {
  const { text } = useTranslator();
  const page = usePageStyles();
  const { list, added, changed, removed, uncertain } = merge.changes;
  const counts = {
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    uncertain: uncertain.length,
  };
  const isOther = merge.earlierTasks > 0 && removed.length === merge.earlierTasks;
  return (
    <>
      <Notice intent="info" title={text("pane.mergeTitle", { title })}>
        {text("pane.mergeText", counts)}
      </Notice>
      {isOther && <Notice intent="warning">{text("pane.mergeOther")}</Notice>}
      {uncertain.map(({ key, earlier, next, score, words, isNew }) => (
        <div key={key} className={page.section}>
          <p className={page.text}>
            {text("pane.mergeUncertain", {
              id: next.id,
              next: next.title,
              earlier: earlier.id,
              title: earlier.title,
              score: Math.round(score * 100),
            })}
          </p>
          <Words words={words} />
          <Checkbox
            checked={isNew}
            onChange={(_, { checked }) => onAnswer(key, checked === true)}
            label={text("pane.mergeIsNew")}
          />
        </div>
      ))}
      <Group label={text("pane.mergeOfList")} items={list.length > 0 ? [list] : []}>
        {(fields) => <Fields fields={fields} />}
      </Group>
      <Group label={text("pane.mergeChanged", counts)} items={changed}>
        {({ id, title: name, fields }) => (
          <>
            <p className={page.text}>
              {id} {name}
            </p>
            <Fields fields={fields} />
          </>
        )}
      </Group>
      <Group label={text("pane.mergeAdded", counts)} items={added}>
        {({ id, title: name, wasDeleted }) => (
          <p className={page.text}>
            {id} {name}
            {wasDeleted && text("pane.mergeRestored")}
          </p>
        )}
      </Group>
      <Group label={text("pane.mergeRemoved", counts)} items={removed}>
        {({ id, title: name, isKept, successor }) => (
          <p className={page.text}>
            {id} {name}
            {successor !== "" && text("pane.mergeSuccessor", { successor })}
            {isKept && text("pane.mergeWithdrawn")}
          </p>
        )}
      </Group>
    </>
  );
}

interface GroupProperties<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly children: (item: Item) => React.ReactNode;
}

function Group<Item>({ label, items, children }: GroupProperties<Item>) {
  const { text } = useTranslator();
  const page = usePageStyles();
  if (items.length === 0) return null;
  return (
    <div className={page.flush}>
      <Disclosure label={label}>
        <ul className={page.list}>
          {items.slice(0, mostShown).map((item, index) => (
            <li key={index}>{children(item)}</li>
          ))}
        </ul>
        {items.length > mostShown && (
          <p className={page.quiet}>
            {text("pane.mergeMore", { count: items.length - mostShown })}
          </p>
        )}
      </Disclosure>
    </div>
  );
}

function Fields({ fields }: { readonly fields: readonly FieldChange[] }) {
  const { text } = useTranslator();
  const page = usePageStyles();
  return fields.map(({ field, words, kept }) => (
    <div key={field}>
      <p className={page.quiet}>{text(`ledger.field_${field}` as MessageKey)}</p>
      <Words words={words} />
      {kept !== null && <p className={page.quiet}>{text("pane.mergeKept", { kept })}</p>}
    </div>
  ));
}

function Words({ words }: { readonly words: readonly WordChange[] }) {
  const styles = useStyles();
  const page = usePageStyles();
  return (
    <p className={page.text}>
      {words.map(({ kind, text }, index) => {
        if (kind === "same") return <span key={index}>{text}</span>;
        return kind === "added" ? (
          <ins key={index} className={styles.added}>
            {text}
          </ins>
        ) : (
          <del key={index} className={styles.removed}>
            {text}
          </del>
        );
      })}
    </p>
  );
}

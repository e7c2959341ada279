import { useState } from "react";
import { Field, Textarea } from "@fluentui/react-components";
import { useTranslator } from "../app/environment";
import { Disclosure } from "../components/Disclosure";
import { formatNames } from "../components/format";
import { usePageStyles } from "../components/page-styles";
import { figuresIn, type Calculator } from "./calculators";
import { PastedRows } from "./PastedRows";
import { readPastedTable } from "./pasted-table";

interface Properties {
  readonly calculator: Calculator;
  /** Fills the form's figures with the table's sums. */
  readonly onSums: (sums: Readonly<Record<string, number>>) => void;
}

/** The figures that rows have: the base of projects is the county's, not a project's. */
export function figuresOfRows(calculator: Calculator) {
  const { rowless = [] } = calculator;
  return Object.fromEntries(
    Object.entries(figuresIn(calculator)).filter(
      ([id, { unit }]) => ["area", "mass", "count"].includes(unit) && !rowless.includes(id)
    )
  );
}

/** A whole table of townships, plots or enterprises, pasted: its sums and how each row stands. */
export function TablePaste({ calculator, onSums }: Properties) {
  const { text, locale } = useTranslator();
  const page = usePageStyles();
  const [pasted, setPasted] = useState("");
  const figures = figuresOfRows(calculator);
  const table = readPastedTable(pasted, figures);
  const names = Object.values(figures).map(({ name }) => name[locale]);

  const take = (value: string) => {
    setPasted(value);
    const { sums } = readPastedTable(value, figures);
    if (Object.keys(sums).length > 0) onSums(sums);
  };

  return (
    <div className={page.flush}>
      <Disclosure label={text("tables.pasteTable")}>
        <div className={page.section}>
          <Field
            label={text("tables.pastedTable")}
            hint={text("tables.pasteTableHint", { names: formatNames(names, locale) })}
          >
            <Textarea
              resize="vertical"
              textarea={{ rows: 4 }}
              value={pasted}
              onChange={(_, { value }) => take(value)}
            />
          </Field>
          <div role="status">
            {pasted.trim() !== "" && (
              <p className={page.text}>
                {text(table.rows.length > 0 ? "tables.pastedRows" : "tables.pastedNothing", {
                  count: table.rows.length,
                })}
              </p>
            )}
            {table.unread.length > 0 && (
              <p className={page.text}>
                {text("tables.pastedUnread", { names: formatNames(table.unread, locale) })}
              </p>
            )}
          </div>
          {table.rows.length > 0 && (
            <PastedRows calculator={calculator} rows={table.rows} figures={figures} />
          )}
        </div>
      </Disclosure>
    </div>
  );
}

import { useRef, useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { useEnvironment } from "../app/environment";
import { DateField } from "../components/DateField";
import { FailureNotice } from "../components/FailureNotice";
import { Notice } from "../components/Notice";
import { usePageStyles } from "../components/page-styles";
import { pickedFile } from "../import/chosen-file";
import { WorkProgress } from "../import/WorkProgress";
import { noteInWords } from "./note-in-words";
import { useCityMerge } from "./useCityMerge";

/** Told in full; the workbook has them all. */
const mostNotes = 20;

const useStyles = makeStyles({
  // As wide as the other day on the page, not as the page.
  day: { maxWidth: "250px" },
});

/** 全市汇总: joins the ledgers of a city's counties into a workbook of its own. */
export function CityMerge() {
  const { host, today, translator } = useEnvironment();
  const { text } = translator;
  const page = usePageStyles();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [asOf, setAsOf] = useState(today());
  const { isBusy, share, failure, count, joined, merge, cancel } = useCityMerge();

  if (isBusy)
    return (
      <section className={page.section}>
        <h3 className={page.subheading}>{text("city.title")}</h3>
        <WorkProgress label={text("city.working", { count })} share={share} onCancel={cancel} />
      </section>
    );
  return (
    <section className={page.section}>
      <h3 className={page.subheading}>{text("city.title")}</h3>
      <p className={page.quiet}>
        {text(host.kind === "excel" ? "city.hintWorkbook" : "city.hintFile")}
      </p>
      {failure && <FailureNotice error={failure.error} title={text("city.failed")} />}
      {joined && (
        <>
          <Notice intent="success">
            {text("city.done", { counties: joined.counties, tasks: joined.tasks })}
          </Notice>
          {joined.notes.length > 0 && (
            <Notice intent="warning" title={text("city.notes")}>
              <ul className={page.list}>
                {joined.notes.slice(0, mostNotes).map((note) => (
                  <li key={`${note.file} ${note.kind}`}>{noteInWords(note, translator)}</li>
                ))}
              </ul>
              {joined.notes.length > mostNotes &&
                text("city.moreNotes", { count: joined.notes.length - mostNotes })}
            </Notice>
          )}
        </>
      )}
      <div className={styles.day}>
        <DateField
          label={text("pane.settingAsOf")}
          size="small"
          value={asOf}
          onChange={(day) => setAsOf(day || today())}
        />
      </div>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={text("city.choose")}
        accept=".xlsx"
        onChange={({ currentTarget }) => {
          const chosen = Array.from(currentTarget.files ?? [], pickedFile);
          currentTarget.value = "";
          if (chosen.length > 0) merge(chosen, asOf);
        }}
      />
      <div className={page.actions}>
        <Button size="small" onClick={() => input.current?.click()}>
          {text("city.choose")}
        </Button>
      </div>
    </section>
  );
}

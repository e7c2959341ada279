import { useState, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FailureNotice } from "../components/FailureNotice";
import { Notice } from "../components/Notice";
import { usePageStyles } from "../components/page-styles";
import { Tabs } from "../components/Tabs";
import { useDrafts } from "../drafts/useDrafts";
import { useUnsaved } from "../drafts/useUnsaved";
import { ShowTaskContext, type ShowTask } from "../follow-up/show-task";
import { useFollowUp } from "../follow-up/useFollowUp";
import { ImportPage } from "../import/ImportPage";
import { ledgerFileName } from "../import/ledger-file-name";
import { useImport } from "../import/useImport";
import type { WantedTask } from "../sheets/WorkbookView";
import { useAnnounce } from "./announce";
import { useEnvironment } from "./environment";
import { ErrorBoundary } from "./ErrorBoundary";
import { lazyPart } from "./lazy-part";
import { useLedgerFile } from "./useLedgerFile";
import { UndoButton, useCanUndo } from "./UndoButton";
import { useReportedError } from "./useReportedError";

// Of the browser edition only.
const DraftOffers = lazyPart(() => import("../drafts/DraftOffers"), null);
const LedgerFileActions = lazyPart(() => import("./LedgerFileActions"), null);

const FollowUpPage = lazyPart(() => import("../follow-up/FollowUpPage"));
const CalculatePage = lazyPart(() => import("../calculate/CalculatePage"));
const SheetsPage = lazyPart(() => import("../sheets/SheetsPage"));
const SettingsPage = lazyPart(() => import("../settings/SettingsPage"));

const useStyles = makeStyles({
  pane: {
    boxSizing: "border-box",
    maxWidth: "1600px",
    minHeight: "100%",
    margin: "0 auto",
    display: "flex",
    flexDirection: "column",
  },
  header: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    // The last tab has room of its own.
    padding: `${tokens.spacingVerticalXS} 0 0 ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  spokenOnly: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  // Beside a button.
  hint: { alignSelf: "center" },
  main: { padding: tokens.spacingHorizontalL },
  // Lines longer than this are hard to read; a sheet may be as wide as the window.
  words: { maxWidth: "688px" },
  notices: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalL,
  },
});

const places = ["import", "followUp", "calculate", "sheets", "settings"] as const;
type Place = (typeof places)[number];

/** The pane's places: 导入, 督办, 测算, 设置; 表格 where no Excel shows the sheets. */
export function Pane() {
  const { host, translator, files } = useEnvironment();
  const styles = useStyles();
  const page = usePageStyles();
  const announce = useAnnounce();
  const [place, setPlace] = useState<Place>("import");
  const [success, setSuccess] = useState<string | null>(null);
  const followUp = useFollowUp();

  const go = (next: Place) => {
    setPlace(next);
    setSuccess(null);
  };
  const [wanted, setWanted] = useState<WantedTask | null>(null);
  const showTask: ShowTask = async (number) => {
    if (files === null) return host.selectTask(number);
    setWanted({ number });
    go("sheets");
  };
  const showLedger = (message: string) => {
    setPlace("followUp");
    setSuccess(message);
    announce(message);
    // The button that was pressed has gone; the keyboard goes on before what is shown now.
    document.getElementById(tabId("followUp"))?.focus();
    followUp.refresh();
  };
  const importing = useImport(({ reading: { list } }) =>
    showLedger(
      translator.text(files ? "start.writtenFile" : "start.writtenWorkbook", {
        tasks: list.tasks.length,
        fileName: ledgerFileName(list),
      })
    )
  );
  const drafts = useDrafts();
  const isUnsaved = useUnsaved();
  const ledgerFile = useLedgerFile(drafts, () => showLedger(translator.text("start.opened")));
  const reported = useReportedError();
  const failure = ledgerFile?.failure ?? (reported && { error: reported });
  const standing = followUp.state.phase === "ready" ? followUp.state.standing : null;
  const ledger = standing?.ledger ?? null;

  const hasOffers = (drafts?.offers?.length ?? 0) > 0;
  const canUndo = useCanUndo();
  const undone = () => showLedger(translator.text("start.undone"));
  const ledgerActions = ledgerFile ? (
    <LedgerFileActions
      onOpen={ledgerFile.open}
      isUnsaved={isUnsaved}
      onSave={ledger && (() => ledgerFile.save(ledger.title))}
    />
  ) : (
    canUndo && (
      <>
        <UndoButton onUndone={undone} />
        <p className={mergeClasses(page.quiet, styles.hint)}>{translator.text("start.undoHint")}</p>
      </>
    )
  );

  return (
    <div className={styles.pane}>
      <header className={styles.header}>
        <h1 className={files ? styles.name : styles.spokenOnly}>
          {translator.text("start.product")}
        </h1>
        <Tabs
          label={translator.text("start.places")}
          tabs={places
            .filter((each) => each !== "sheets" || files !== null)
            .map((each) => ({
              value: each,
              text: translator.text(`start.place_${each}`),
              id: tabId(each),
              panel: panelId(each),
            }))}
          chosen={place}
          onChoose={go}
        />
      </header>
      <main className={mergeClasses(styles.main, place !== "sheets" && styles.words)}>
        {(success !== null || failure !== null || hasOffers) && (
          <div className={styles.notices}>
            {drafts !== null && hasOffers && (
              <DraftOffers
                drafts={drafts}
                onRestored={() => showLedger(translator.text("start.restored"))}
              />
            )}
            {success !== null && <Notice intent="success">{success}</Notice>}
            {failure !== null && (
              <FailureNotice error={failure.error} title={translator.text("start.notDone")} />
            )}
          </div>
        )}
        <Panel place="import" shown={place}>
          <ImportPage
            work={importing}
            onLedger={ledgerFile && ledgerFile.open}
            visible={place === "import"}
          />
        </Panel>
        <Panel place="followUp" shown={place}>
          <ShowTaskContext value={showTask}>
            <FollowUpPage
              followUp={followUp}
              onImport={() => go("import")}
              ledgerActions={ledgerActions}
            />
          </ShowTaskContext>
        </Panel>
        <Panel place="calculate" shown={place}>
          <CalculatePage ledger={ledger} />
        </Panel>
        <Panel place="sheets" shown={place}>
          <SheetsPage
            standing={standing}
            wanted={wanted}
            onImport={() => go("import")}
            ledgerActions={ledgerActions}
          />
        </Panel>
        <Panel place="settings" shown={place}>
          <SettingsPage ledger={ledger} drafts={drafts} />
        </Panel>
      </main>
    </div>
  );
}

interface PanelProperties {
  readonly place: Place;
  readonly shown: Place;
  readonly children: ReactNode;
}

/** A place, drawn when first visited and kept with what was typed in it. Its failures stay in it. */
function Panel({ place, shown, children }: PanelProperties) {
  const { translator, log } = useEnvironment();
  const isShown = place === shown;
  const [visited, setVisited] = useState(isShown);
  if (isShown && !visited) setVisited(true);
  return (
    <div role="tabpanel" id={panelId(place)} aria-labelledby={tabId(place)} hidden={!isShown}>
      {visited && (
        <ErrorBoundary translator={translator} log={log}>
          {children}
        </ErrorBoundary>
      )}
    </div>
  );
}

function tabId(place: Place): string {
  return `tab-${place}`;
}

function panelId(place: Place): string {
  return `panel-${place}`;
}

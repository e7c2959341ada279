import { useRef } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons/svg/document-arrow-up";
import { useEnvironment } from "../app/environment";
import { usePageStyles } from "../components/page-styles";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    textAlign: "center",
  },
  hovered: {
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  icon: { fontSize: "40px", color: tokens.colorBrandForeground1 },
});

/** What the importer reads; an .xlsx may also be a ledger that the browser edition opens. */
const documentKinds =
  ".docx,.doc,.wps,.pdf,.txt,.xlsx,.xls,.csv,.html,.htm,.mht,.mhtml,.odt,.ods,.rtf";

interface Properties {
  readonly hovered: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: () => void;
}

/** Where a document is dropped or chosen. */
export function FilePicker({ hovered, onFiles, onSample }: Properties) {
  const { translator, files } = useEnvironment();
  const styles = useStyles();
  const page = usePageStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={mergeClasses(styles.zone, hovered && styles.hovered)}>
      <DocumentArrowUpRegular className={styles.icon} aria-hidden />
      <p className={page.text}>
        {translator.text(
          hovered ? "start.dropNow" : files ? "start.dropHereOrLedger" : "start.dropHere"
        )}
      </p>
      <p className={page.quiet}>{translator.text("start.pasteHint")}</p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={translator.text("start.chooseFile")}
        accept={documentKinds}
        onChange={({ currentTarget }) => {
          onFiles(Array.from(currentTarget.files ?? []));
          // Choosing the same file again must count as a choice.
          currentTarget.value = "";
        }}
      />
      <Button appearance="primary" onClick={() => input.current?.click()}>
        {translator.text("start.chooseFile")}
      </Button>
      <Button appearance="subtle" onClick={onSample}>
        {translator.text("start.trySample")}
      </Button>
    </div>
  );
}

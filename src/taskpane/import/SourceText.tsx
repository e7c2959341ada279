import { makeStyles, tokens } from "@fluentui/react-components";
import { usePageStyles } from "../components/page-styles";
import { clauseWith, markedWords } from "./source-words";

const useStyles = makeStyles({
  text: { whiteSpace: "pre-wrap" },
  mark: {
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText" },
  },
});

interface Properties {
  readonly text: string;
  /** What values were read from. */
  readonly words: readonly string[];
}

/** A text of the document with the words marked that values came from. */
export function SourceText({ text, words }: Properties) {
  const styles = useStyles();
  return (
    <span className={styles.text}>
      {markedWords(text, words).map((part, place) =>
        part.isMarked ? (
          <mark key={place} className={styles.mark}>
            {part.text}
          </mark>
        ) : (
          part.text
        )
      )}
    </span>
  );
}

interface ClauseProperties {
  readonly words: string;
  /** The text that the words may stand in. */
  readonly content: string;
}

/** Beside a value: the clause that it came from, its words marked. */
export function SourceClause({ words, content }: ClauseProperties) {
  const page = usePageStyles();
  return (
    <q className={page.quiet}>
      <SourceText text={clauseWith(words, content)} words={[words]} />
    </q>
  );
}

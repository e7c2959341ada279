import { makeStyles, tokens, mergeClasses } from "@fluentui/react-components";
import { correctedTarget, type TargetCorrection, type TargetCorrections } from "../../ledger";
import type { Target, TaskList } from "../../tasklist";
import { useTranslator } from "../app/environment";
import { usePageStyles } from "../components/page-styles";
import { CorrectedBadge, TargetLine } from "../components/TargetLines";
import { Correctable } from "./Correctable";
import { GoalForm } from "./GoalForm";
import { SourceText } from "./SourceText";

const useStyles = makeStyles({
  goals: { gap: tokens.spacingVerticalM },
});

interface Properties {
  readonly list: TaskList;
  readonly corrections: TargetCorrections;
  readonly onCorrect: (place: number, correction: TargetCorrection | null) => void;
}

/** The overall goals as they were understood, each to be put right, and the words that they came from. */
export function Goals({ list: { goals, goalsText }, corrections, onCorrect }: Properties) {
  const styles = useStyles();
  const page = usePageStyles();
  const translator = useTranslator();
  return (
    <section className={page.section}>
      <h3 className={page.subheading}>{translator.text("pane.goals")}</h3>
      <ul className={mergeClasses(page.list, styles.goals)}>
        {goals.map((goal, place) => (
          <li key={place}>
            <Goal
              goal={goal}
              correction={corrections.get(place)}
              onCorrect={(correction) => onCorrect(place, correction)}
            />
          </li>
        ))}
      </ul>
      <p className={page.quiet}>
        <SourceText text={goalsText} words={goals.map(({ text }) => text)} />
      </p>
    </section>
  );
}

interface GoalProperties {
  /** As it was read. */
  readonly goal: Target;
  readonly correction: TargetCorrection | undefined;
  readonly onCorrect: (correction: TargetCorrection | null) => void;
}

function Goal({ goal, correction, onCorrect }: GoalProperties) {
  return (
    <Correctable
      name={goal.metric}
      form={(close) => (
        <GoalForm goal={goal} correction={correction} onCorrect={onCorrect} onClose={close} />
      )}
    >
      <TargetLine target={correctedTarget(goal, correction)} /> {correction && <CorrectedBadge />}
    </Correctable>
  );
}

import { Button } from "@fluentui/react-components";
import { pickedUnit } from "../../workbook";
import { useEnvironment } from "../app/environment";
import { useAction } from "../app/useAction";
import { FailureNotice } from "../components/FailureNotice";
import { tasksLedBy } from "./unit-tasks";
import type { Standing } from "./useFollowUp";

interface Properties {
  readonly unit: string;
  readonly standing: Standing;
}

/** Makes one lead unit's rows stand out in 任务台账, and goes there; pressed again, all rows again. */
export function PickUnit({ unit, standing: { cells, ledger, assessment } }: Properties) {
  const { engine, host, translator } = useEnvironment();
  const { text } = translator;
  const { isBusy, failure, run } = useAction();
  const isPicked = pickedUnit(cells) === unit;
  const [first] = tasksLedBy(unit, ledger, assessment);
  const pick = () =>
    run(
      "pick unit",
      async () => {
        await engine.pickUnit(host, isPicked ? null : unit);
        if (!isPicked && first) await host.selectTask(first.task.id);
      },
      isPicked ? text("pane.unitsUnpicked") : text("pane.unitPicked", { unit })
    );
  return (
    <>
      <Button size="small" disabledFocusable={isBusy} onClick={() => void pick()}>
        {text(isPicked ? "pane.unpickUnit" : "pane.pickUnit")}
      </Button>
      {failure && <FailureNotice error={failure.error} title={text("pane.notDone")} />}
    </>
  );
}

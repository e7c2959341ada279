import { Button } from "@fluentui/react-components";
import { pickedUnit, type LedgerCells } from "../../workbook";
import { useEnvironment } from "../app/environment";
import { useAction } from "../app/useAction";
import { FailureNotice } from "../components/FailureNotice";
import { useShowTask } from "./show-task";

interface Properties {
  readonly unit: string;
  /** The number of its task to go to, if it leads any. */
  readonly firstTask: string | undefined;
  readonly cells: LedgerCells;
}

/** Makes one lead unit's rows stand out in 任务台账, and goes there; pressed again, all rows again. */
export function PickUnit({ unit, firstTask, cells }: Properties) {
  const { engine, host, translator } = useEnvironment();
  const { text } = translator;
  const showTask = useShowTask();
  const { isBusy, failure, run } = useAction();
  const isPicked = pickedUnit(cells) === unit;
  const pick = () =>
    run(
      "pick unit",
      async () => {
        await engine.pickUnit(host, isPicked ? null : unit);
        if (!isPicked && firstTask !== undefined) await showTask(firstTask);
      },
      isPicked ? text("pane.unitsUnpicked") : text("pane.unitPicked", { unit })
    );
  return (
    <>
      <Button size="small" disabledFocusable={isBusy} onClick={() => void pick()}>
        {text(isPicked ? "pane.unpickUnit" : "pane.pickUnit")}
      </Button>
      {failure && <FailureNotice error={failure.error} title={text("start.notDone")} />}
    </>
  );
}

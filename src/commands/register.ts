import { createExcelHost, registerCommands } from "../hosts/excel";
import { commandNames, type CommandName } from "./names";

/** Loads the command's work when its button is first pressed, so that the pane starts without it. */
async function run(name: CommandName): Promise<void> {
  const [{ ledgerCommands }, { today }, { writeWorkbook }] = await Promise.all([
    import("./commands"),
    import("../ledger"),
    import("../hosts/file"),
  ]);
  const host = createExcelHost({ writeWorkbook, onError: reportError });
  await ledgerCommands(host, today)[name]();
}

// A ribbon button has no place of its own for a message: the page's pane hears of the failure.
registerCommands(
  Object.fromEntries(commandNames.map((name) => [name, () => run(name)])),
  reportError
);

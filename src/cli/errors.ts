import { LedgerError, type MessageParameters } from "../diagnostics";

/** The command was not used as it should be; the text ends with how to use it. */
export class UsageError extends LedgerError {
  constructor(
    code:
      | "cliNoCommand"
      | "cliUnknownCommand"
      | "cliUnknownOption"
      | "cliOptionValue"
      | "cliArgumentCount"
      | "cliOutputMissing"
      | "cliOutputEnding"
      | "cliOutputIsInput"
      | "cliNotADate"
      | "cliNotAPeriod"
      | "cliNotAPort"
      | "cliNotUncertain",
    parameters: MessageParameters
  ) {
    super(code, parameters);
  }
}

/** A file could not be read. */
export class InputError extends LedgerError {
  constructor(file: string, cause: unknown) {
    super(
      codeFor(cause, {
        ENOENT: "inputMissing",
        ENOTDIR: "inputMissing",
        EISDIR: "inputIsFolder",
        EACCES: "inputDenied",
        EPERM: "inputDenied",
      }) ?? "inputFailed",
      { file, message: messageOf(cause) },
      { cause }
    );
  }
}

/** A file could not be written; what stood there before still does. */
export class OutputError extends LedgerError {
  constructor(file: string, cause: unknown) {
    super(
      isHeld(cause)
        ? "outputHeld"
        : (codeFor(cause, {
            ENOENT: "outputFolderMissing",
            ENOTDIR: "outputFolderMissing",
            EISDIR: "outputIsFolder",
            EACCES: "outputDenied",
            EPERM: "outputDenied",
            EROFS: "outputDenied",
            EBUSY: "outputInUse",
            ENOSPC: "outputDiskFull",
            EDQUOT: "outputDiskFull",
          }) ?? "outputFailed"),
      { file, message: messageOf(cause) },
      { cause }
    );
  }
}

/**
 * The folder may be written into, but what stands there not be replaced: so Windows refuses it while
 * Excel has the file open.
 */
function isHeld(error: unknown): boolean {
  const isReplacing = (error as { syscall?: unknown }).syscall === "rename";
  return isReplacing && ["EACCES", "EPERM"].includes(systemCode(error) ?? "");
}

/** The document holds no task, so there is no ledger to make of it. */
export class NoTasksError extends LedgerError {
  constructor(file: string) {
    super("cliNoTasks", { file });
  }
}

/** The pane has not been built. */
export class NotBuiltError extends LedgerError {
  constructor(folder: string) {
    super("cliNotBuilt", { folder });
  }
}

function codeFor(error: unknown, codes: Readonly<Record<string, string>>): string | undefined {
  return codes[systemCode(error) ?? ""];
}

/** The operating system's code of an error: ENOENT. */
export function systemCode(error: unknown): string | undefined {
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? code : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import { explainer, localeFor, type MessageKey } from "../locales";
import { RateError, type CellErrorKind } from "../rates";

/**
 * Runs a function's work and turns what cannot be computed, now or once a promise settles, into the
 * cell error that says so: #DIV/0!, #NUM!, #N/A, or #VALUE! with a message that names the argument.
 */
export function inCell<T>(compute: () => T): T {
  try {
    const result = compute();
    return result instanceof Promise ? (result.catch(rethrow) as T) : result;
  } catch (error) {
    return rethrow(error);
  }
}

/**
 * Goes on with what may have to be read first. A value that is there already is not made to wait,
 * so that the cell does not show #BUSY!.
 */
export function onceRead<T, R>(value: T | Promise<T>, goOn: (value: T) => R): R | Promise<R> {
  return value instanceof Promise ? value.then(goOn) : goOn(value);
}

function rethrow(error: unknown): never {
  throw error instanceof RateError ? cellError(error) : error;
}

function cellError(error: RateError): CustomFunctions.Error {
  const { locale, text } = explainer(pageLanguage());
  const message = text(`errors.${error.code}` as MessageKey, error.parametersIn(locale));
  return new CustomFunctions.Error(codeOf(error.kind), message);
}

function codeOf(kind: CellErrorKind): CustomFunctions.ErrorCode {
  switch (kind) {
    case "div0":
      return CustomFunctions.ErrorCode.divisionByZero;
    case "num":
      return CustomFunctions.ErrorCode.invalidNumber;
    case "notAvailable":
      return CustomFunctions.ErrorCode.notAvailable;
    case "value":
      return CustomFunctions.ErrorCode.invalidValue;
  }
}

/** The functions share the pane's page, which bears the language that the pane speaks and has loaded. */
function pageLanguage() {
  return localeFor(typeof document === "undefined" ? undefined : document.documentElement.lang);
}

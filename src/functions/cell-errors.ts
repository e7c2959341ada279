import { localeFor, translator, type MessageKey } from "../locales";
import { RateError, type CellErrorKind } from "../rates";

/**
 * Runs a function's work and turns what cannot be computed into the cell error that says so:
 * #DIV/0!, #NUM!, #N/A, or #VALUE! with a message that names the argument.
 */
export function inCell<T>(compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RateError) throw cellError(error);
    throw error;
  }
}

function cellError(error: RateError): CustomFunctions.Error {
  const { locale, text } = translator(pageLanguage());
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

/** The functions share the pane's page, which bears the language that the pane speaks. */
function pageLanguage() {
  return localeFor(typeof document === "undefined" ? undefined : document.documentElement.lang);
}

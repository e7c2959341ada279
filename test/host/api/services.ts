import { HostObject } from "../protocol/host-object";
import type { NewObjects } from "../protocol/interpreter";

/** Told when the add-in's ribbon commands can be called. */
class AddinInternalService extends HostObject {
  readonly className = "AddinInternalService";
  notifyActionHandlerReady(): void {}
}

/** How a call ended: its value, or a message with the number of an error. */
export type InvocationResult = readonly [
  invocation: number,
  succeeded: boolean,
  value: unknown,
  errorCode?: number,
];

/** Who wants to know of the add-in's custom functions. */
interface CustomFunctionsListener {
  /** The functions can be called. */
  ready(): void;
  settle(results: readonly InvocationResult[]): void;
}

/** Told when the add-in's custom functions can be called, and what the calls came to. */
class CustomFunctionsContainer extends HostObject {
  readonly className = "CustomFunctions";
  readonly #listener: CustomFunctionsListener;

  constructor(listener: CustomFunctionsListener) {
    super();
    this.#listener = listener;
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.#listener.ready();
  }
  setInvocationArrayResults(results: readonly InvocationResult[]): void {
    this.#listener.settle(results);
  }
}

/** What office.js speaks to beside the workbook. */
export function services(listener: CustomFunctionsListener): NewObjects {
  return {
    "Microsoft.InternalService.AddinInternalService": () => new AddinInternalService(),
    "Microsoft.ExcelServices.CustomFunctions": () => new CustomFunctionsContainer(listener),
  };
}

import { HostObject } from "../protocol/host-object";

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
export class Application extends HostObject {
  readonly className = "Application";
  /** Nothing is drawn and nothing calculated here. */
  suspendScreenUpdatingUntilNextSync(): void {}
  suspendApiCalculationUntilNextSync(): void {}
}

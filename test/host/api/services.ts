import { HostObject } from "../protocol/host-object";
import type { NewObjects } from "../protocol/interpreter";

/** Told when the add-in's ribbon commands can be called. */
class AddinInternalService extends HostObject {
  readonly className = "AddinInternalService";
  notifyActionHandlerReady(): void {}
}

/** Told when the add-in's custom functions can be called. Calling them is still to come. */
class CustomFunctionsContainer extends HostObject {
  readonly className = "CustomFunctions";
  _SetOsfControlContainerReadyForCustomFunctions(): void {}
}

/** What office.js speaks to beside the workbook when an add-in starts. */
export const services: NewObjects = {
  "Microsoft.InternalService.AddinInternalService": () => new AddinInternalService(),
  "Microsoft.ExcelServices.CustomFunctions": () => new CustomFunctionsContainer(),
};

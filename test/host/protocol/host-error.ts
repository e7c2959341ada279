/** An error as Excel answers it: the code is what add-ins act on. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
export const hostErrors = {
  itemNotFound: () => new HostError("ItemNotFound", "The requested resource doesn't exist.", 404),
  itemAlreadyExists: (what: string) =>
    new HostError("ItemAlreadyExists", `The resource being created already exists: ${what}`, 409),
  apiNotFound: (what: string) =>
    new HostError("ApiNotFound", `The API you are trying to use could not be found: ${what}`, 404),
  invalidArgument: (what: string) =>
    new HostError(
      "InvalidArgument",
      `The argument is invalid or missing or has an incorrect format: ${what}`
    ),
  invalidOperation: (what: string) =>
    new HostError("InvalidOperation", `The operation attempted is invalid on the object: ${what}`),
  accessDenied: () =>
    new HostError("AccessDenied", "You cannot perform the requested operation.", 401),
  tooLarge: () =>
    new HostError("RequestPayloadSizeLimitExceeded", "The request payload size is too large.", 413),
  general: () =>
    new HostError(
      "GeneralException",
      "There was an internal error while processing the request.",
      500
    ),
};

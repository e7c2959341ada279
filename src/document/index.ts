export type * from "./model";
export { readDocument } from "./read";
export {
  DamagedDocumentError,
  DocumentTooLargeError,
  EmptyDocumentError,
  UnreadableDocumentError,
} from "./errors";

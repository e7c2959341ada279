import { DocumentTooLargeError } from "./errors";

export const megabyte = 1024 * 1024;

export function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / megabyte);
}

/**
 * Refuses a file before any work is done on it.
 *
 * @throws DocumentTooLargeError when it has more than `limit` megabytes
 */
export function checkSize(bytes: Uint8Array, file: string, limit: number): void {
  const size = inMegabytes(bytes.length);
  if (size > limit) throw new DocumentTooLargeError(file, size, limit);
}

/** Offers bytes or text to the user as a file to save. */
export function download(content: BlobPart, fileName: string, mimeType: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: mimeType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), releaseAfterMs);
}

/** Some browsers read the address only after the click has been handled. */
const releaseAfterMs = 60_000;

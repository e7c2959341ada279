import { runExcel } from "./run";

/** Opens the bytes of an .xlsx as a new workbook. */
export async function openAsWorkbook(bytes: Uint8Array): Promise<void> {
  await runExcel(async () => Excel.createWorkbook(base64(bytes)));
}

/** In pieces, because a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const piece = 0x8000;
  let binary = "";
  for (let at = 0; at < bytes.length; at += piece)
    binary += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(binary);
}

import { open, readFile, rename, rm, stat, type FileHandle } from "node:fs/promises";
import path from "node:path";
import { InputError, OutputError, systemCode } from "./errors";

/**
 * A file name as the user means it: npm runs commands in the package's folder, whichever folder
 * the user stands in.
 */
export function userPath(file: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return path.resolve(script === "ledger" && folder ? folder : process.cwd(), file);
}

/** @throws InputError */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    return await readFile(userPath(file));
  } catch (error) {
    throw new InputError(file, error);
  }
}

/**
 * Writes a file whole or not at all: into a file beside it, which then takes its place.
 *
 * @throws OutputError; what stood there before still does
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const target = userPath(file);
  const draft = path.join(path.dirname(target), `.${process.pid}-${process.hrtime.bigint()}.tmp`);
  try {
    await refuseFolder(target);
    const handle = await open(draft, "wx");
    try {
      await fill(handle, bytes);
      await rename(draft, target);
    } catch (error) {
      await rm(draft, { force: true }).catch(ignored);
      throw error;
    }
  } catch (error) {
    throw new OutputError(file, error);
  }
}

/** Closes the file whatever happens. */
async function fill(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (error) {
    await handle.close().catch(ignored);
    throw error;
  }
  await handle.close();
}

/** What goes wrong while tidying up after a failure is not what the user has to know of. */
function ignored(): void {}

async function refuseFolder(target: string): Promise<void> {
  const isFolder = await stat(target).then(
    (found) => found.isDirectory(),
    (error: unknown) => {
      if (systemCode(error) === "ENOENT") return false;
      throw error;
    }
  );
  if (isFolder) throw Object.assign(new Error("is a folder"), { code: "EISDIR" });
}

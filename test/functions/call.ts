import { CellError } from "./custom-functions-runtime";

/** An argument as Excel passes it: a range of one column. */
export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** An argument that is one cell. */
export const one = (cell: unknown) => column(cell);

/** What the cell of a function shows once it is there: its result, or its error's code and message. */
export async function shown(call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof CellError) return `${error.code} ${error.message}`;
    throw error;
  }
}

/** Each call, and what its cell shows: a value, or the error with the start of its message. */
export function shows(calls: readonly (readonly [string, () => unknown, unknown])[]): void {
  test.each(calls)("%s", async (_, call, expected) => {
    const result = await shown(call);
    if (typeof expected === "string") expect(result).toContain(expected);
    else expect(result).toEqual(expected);
  });
}

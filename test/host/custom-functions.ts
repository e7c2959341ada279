import type { InvocationResult } from "./api/services";

/** What Excel reads of a function in the add-in's functions.json. */
export interface FunctionMetadata {
  readonly id: string;
  readonly parameters: readonly ParameterMetadata[];
}

interface ParameterMetadata {
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/** What stands in a cell that a formula looks at; "" for an empty one. */
export type CellValue = string | number | boolean | CellErrorValue;

interface CellErrorValue {
  readonly error: string;
}

/** A range of cells, or one value typed into the formula. */
export type Argument = CellValue | readonly (readonly CellValue[])[];

export interface FunctionCall {
  readonly name: string;
  readonly args: readonly Argument[];
}

/** What the formula's cell shows: a value, rows that spill, or an error with its message. */
export type FunctionResult = unknown | { readonly error: string; readonly message: string };

/** The runtime's numbers for errors. READ in custom-functions-runtime.debug.js. */
const errorNames: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** An entry of a message to the runtime: category 1 is custom functions, type 1000 an invocation. */
type Entry = readonly [category: 1, type: 1000, target: "", message: string, id: null];

/**
 * Excel's side of custom functions: it knows the functions from their metadata, checks arguments
 * before a call, and hears the results from Microsoft's runtime in the add-in's page.
 */
export class CustomFunctionCaller {
  readonly #functions: ReadonlyMap<string, FunctionMetadata>;
  readonly #send: (entries: readonly Entry[]) => Promise<void>;
  readonly #waiting = new Map<number, (result: FunctionResult) => void>();
  #lastInvocation = 0;

  constructor(
    functions: readonly FunctionMetadata[],
    send: (entries: readonly Entry[]) => Promise<void>
  ) {
    this.#functions = new Map(functions.map((each) => [each.id, each]));
    this.#send = send;
  }

  /** Calculates the formulas in one message, as Excel does when a sheet recalculates. */
  async calculate(calls: readonly FunctionCall[]): Promise<FunctionResult[]> {
    const entries: Entry[] = [];
    const results = calls.map(({ name, args }) => {
      const passed = passedArguments(this.#metadata(name), args);
      if ("error" in passed) return Promise.resolve({ ...passed, message: "" });
      const invocation = ++this.#lastInvocation;
      entries.push([
        1,
        1000,
        "",
        JSON.stringify([invocation, name, passed.values, "Sheet1!A1", 0]),
        null,
      ]);
      return new Promise<FunctionResult>((resolve) => this.#waiting.set(invocation, resolve));
    });
    if (entries.length > 0) await this.#send(entries);
    return Promise.all(results);
  }

  /** Takes the results that the runtime reports. */
  settle(results: readonly InvocationResult[]): void {
    for (const [invocation, succeeded, value, code] of results) {
      this.#waiting.get(invocation)?.(
        succeeded ? value : { error: errorNames[code ?? 7] ?? `error ${code}`, message: value }
      );
      this.#waiting.delete(invocation);
    }
  }

  #metadata(name: string): FunctionMetadata {
    const metadata = this.#functions.get(name);
    if (!metadata) throw new Error(`functions.json has no function ${name}`);
    return metadata;
  }
}

/**
 * The arguments as the runtime gets them: rows of cells for a matrix, null for what was left out.
 * An error in a cell becomes the formula's own, and text is no number, both without a call:
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors
 */
function passedArguments(
  { id, parameters }: FunctionMetadata,
  args: readonly Argument[]
): { readonly values: unknown[] } | CellErrorValue {
  const least = parameters.filter(({ optional }) => !optional).length;
  if (args.length < least || args.length > parameters.length)
    throw new Error(`Excel does not accept a formula with ${args.length} arguments for ${id}`);
  const failed = args.flatMap(cellsOf).find(isError);
  if (failed) return failed;
  const values = parameters.map((parameter, index) => valueFor(parameter, args[index]));
  return values.includes(notANumber) ? { error: "#VALUE!" } : { values };
}

const notANumber = Symbol("not a number");

function valueFor({ type, dimensionality }: ParameterMetadata, argument?: Argument): unknown {
  if (argument === undefined) return null;
  if (dimensionality === "matrix") return Array.isArray(argument) ? argument : [[argument]];
  const cells = cellsOf(argument);
  if (cells.length !== 1) return notANumber;
  if (type !== "number") return cells[0];
  const number = Number(cells[0]);
  return Number.isNaN(number) ? notANumber : number;
}

function cellsOf(argument: Argument): readonly CellValue[] {
  return Array.isArray(argument)
    ? (argument as readonly (readonly CellValue[])[]).flat()
    : [argument as CellValue];
}

function isError(cell: CellValue): cell is CellErrorValue {
  return typeof cell === "object";
}

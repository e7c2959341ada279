import type { Page } from "playwright-core";
import { Workbook } from "./api/workbook";
import { ExcelApiSet } from "./api-sets";
import { services } from "./api/services";
import {
  CustomFunctionCaller,
  type FunctionCall,
  type FunctionMetadata,
  type FunctionResult,
} from "./custom-functions";
import type { Fault } from "./faults";
import { Gate } from "./gate";
import { snapshot, type WorkbookData } from "./model/data";
import { WorkbookStore, type WorkbookEvent } from "./model/store";
import { EnvelopeHost, type ExecuteMethod, type OfficeFailure } from "./page/envelope";
import { hostPage } from "./page/host-page";
import { serve, type RunningSite } from "./page/server";
import { hostErrors } from "./protocol/host-error";
import { Interpreter } from "./protocol/interpreter";
import { saveWorkbook } from "./xlsx/save";
import {
  actionTypes,
  pathTypes,
  type Action,
  type RequestBody,
  type ResponseBody,
} from "./protocol/wire";

/** One request of the add-in to the workbook, as it came over the wire. */
export interface WireRequest {
  /** Bytes of the request's body in UTF-8. */
  readonly bytes: number;
  readonly purpose: Purpose;
  readonly actions: readonly Action[];
  readonly error: string | null;
}

/**
 * What a request is for: work on the workbook; the client letting go of objects, after the work and
 * waited for by nobody; or the start of commands and functions.
 */
type Purpose = "work" | "cleanUp" | "start";

export interface SimulatedExcelOptions {
  readonly language?: string;
  readonly requirements?: Readonly<Record<string, string>>;
  /** The custom functions of the add-in's functions.json. */
  readonly functions?: readonly FunctionMetadata[];
}

/**
 * Excel on the web refuses larger requests:
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
const requestLimit = 5 * 1024 * 1024;

/** A request's flag, and the error of one without it. READ in excel-web-16.00.debug.js. */
const delayForCellEdit = 64;
const invalidApiCallInContext = 5004;
const cellEditError = "InvalidOperationInCellEditMode";

/**
 * CustomFunctions is the runtime's own set: from 1.7 on it reports results as arrays. Without
 * DelayForCellEdit the client asks for no delay, whatever the add-in says.
 */
const currentRequirements = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.7",
  DelayForCellEdit: "1.1",
};

/**
 * Event ids of Office.js for the events of a workbook:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 */
const eventIds = { changed: 10, added: 13, deleted: 15 } as const;

/**
 * A stand-in for Excel on the web: a page that runs an add-in with Microsoft's own office.js in a
 * frame, and answers its requests from a workbook in this process.
 */
export class SimulatedExcel {
  readonly store: WorkbookStore;
  /** All requests since the last {@link clearWire}. */
  readonly wire: WireRequest[] = [];
  faults: readonly Fault[] = [];
  readonly #functions: CustomFunctionCaller;
  readonly #functionsReady: Promise<void>;
  readonly #commandsReady: Promise<void>;
  readonly #interpreter: Interpreter;
  readonly #envelopes: EnvelopeHost;
  readonly #language: string;
  #page: Page | null = null;
  #site: RunningSite | null = null;
  #requests = 0;
  #cellEdit: Gate | null = null;
  /** What waits for ribbon commands to end. */
  readonly #commands = new Map<string, (status: number) => void>();
  #lastCommand = 0;
  readonly #deliveries: Promise<void>[] = [];

  constructor({
    language = "zh-CN",
    requirements = {},
    functions = [],
  }: SimulatedExcelOptions = {}) {
    this.#language = language;
    const supported = { ...currentRequirements, ...requirements };
    const excelApi = new ExcelApiSet(supported.ExcelApi);
    this.store = new WorkbookStore(emptyWorkbook());
    this.store.data.activeSheet = this.store.addSheet("Sheet1").id;
    this.#functions = new CustomFunctionCaller(functions, async (entries) =>
      this.#post(this.#envelopes.message(entries))
    );
    let ready = () => {};
    this.#functionsReady = new Promise((resolve) => (ready = resolve));
    this.#interpreter = new Interpreter(
      new Workbook(this.store),
      services({ ready, settle: (results) => this.#functions.settle(results) }),
      (className, member) => excelApi.has(className, member)
    );
    let commandsReady = () => {};
    this.#commandsReady = new Promise((resolve) => (commandsReady = resolve));
    this.#envelopes = new EnvelopeHost({
      language,
      requirements: supported,
      execute: (call) => this.#execute(call),
      commandsReady,
      commandEnded: (command, status) => {
        this.#commands.get(command)?.(status);
        this.#commands.delete(command);
      },
    });
    this.store.listen((event) => this.#deliveries.push(this.#tell(event)));
  }

  /** Opens an add-in's page in a frame of `page`, as Excel does. */
  async open(page: Page, addInUrl: string): Promise<void> {
    const pages: Record<string, string> = {};
    this.#site = await serve({ folders: {}, pages });
    const { origin } = this.#site;
    pages["/host.html"] = hostPage({ addInUrl, origin, language: this.#language });
    this.#page = page;
    await page.exposeFunction("hostMessage", (text: string) => this.#envelopes.receive(text));
    await page.goto(`${origin}/host.html`);
  }

  /** To be called before the page is closed. */
  async close(): Promise<void> {
    await Promise.all(this.#deliveries);
    await this.#site?.stop();
  }

  snapshot(): string {
    return snapshot(this.store.data);
  }

  /** The workbook as it stands, as the bytes of an .xlsx. */
  save(): Promise<Uint8Array> {
    return saveWorkbook(this.store.data);
  }

  /**
   * What cells with these calls of custom functions show, computed by the add-in's own page. Waits
   * until it says that its functions can be called.
   */
  async calculate(calls: readonly FunctionCall[]): Promise<FunctionResult[]> {
    await this.#functionsReady;
    return this.#functions.calculate(calls);
  }

  /**
   * A person presses a button of the ribbon, which the add-in hears of once it listens. Ends when the
   * command says that it has ended, as Excel waits for it:
   * https://learn.microsoft.com/javascript/api/office/office.addincommands.event
   *
   * @param name the FunctionName of the manifest
   */
  async pressButton(name: string): Promise<void> {
    await this.#commandsReady;
    const command = `command-${++this.#lastCommand}`;
    const ended = new Promise<number>((resolve) => this.#commands.set(command, resolve));
    await this.#post(this.#envelopes.command(command, name));
    const status = await ended;
    if (status !== 0) throw new Error(`The add-in could not be called for ${name}: ${status}`);
  }

  /** The requests that worked on the workbook. */
  workRequests(): WireRequest[] {
    return this.wire.filter(({ purpose }) => purpose === "work");
  }

  /**
   * A person begins to type into a cell. Until they end it, requests are refused, or wait where the
   * add-in asked for that:
   * https://learn.microsoft.com/javascript/api/excel/excel.runoptions#excel-excel-runoptions-delayforcelledit-member
   */
  beginCellEdit(): void {
    this.#cellEdit ??= new Gate();
  }

  /** They press Enter: what waited is carried out, in its order. */
  endCellEdit(): void {
    this.#cellEdit?.open();
    this.#cellEdit = null;
  }

  /** Starts counting requests anew. */
  clearWire(): void {
    this.wire.length = 0;
    this.#requests = 0;
  }

  async #execute({ body: text, flags }: ExecuteMethod): Promise<string | OfficeFailure> {
    const body = JSON.parse(text) as RequestBody;
    const bytes = Buffer.byteLength(text);
    const purpose = purposeOf(body);
    if (this.#cellEdit && !(flags & delayForCellEdit)) {
      this.wire.push({ bytes, purpose, actions: body.Actions, error: cellEditError });
      return { officeError: invalidApiCallInContext };
    }
    await this.#cellEdit?.opened;
    const fault = purpose === "work" ? this.#faultOf(++this.#requests) : undefined;
    const response = this.#respond(body, bytes, fault);
    const error = response.Error?.Code ?? null;
    this.wire.push({ bytes, purpose, actions: body.Actions, error });
    if (fault?.kind === "slow") await fault.until.opened;
    return JSON.stringify(response);
  }

  #respond(body: RequestBody, bytes: number, fault: Fault | undefined): ResponseBody {
    if (bytes > requestLimit) return failure(hostErrors.tooLarge().code);
    switch (fault?.kind) {
      case "refuse":
        return failure(fault.code);
      case "breakOff":
        return this.#interpreter.process(body, middleOf(body));
      case "loseReply":
        this.#interpreter.process(body);
        return failure(fault.code);
      case "meanwhile":
        fault.change(this.store);
        return this.#interpreter.process(body);
      default:
        return this.#interpreter.process(body);
    }
  }

  #faultOf(request: number): Fault | undefined {
    return this.faults.find((fault) => fault.request === request);
  }

  /** Events come in a later turn than the response, as in Excel. */
  async #tell(event: WorkbookEvent): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    const message = this.#envelopes.event(eventIds[event.kind], "Workbook", {
      worksheetId: event.sheet,
      source: event.source ?? "Local",
      ...(event.kind === "changed" ? { changeType: "RangeEdited", address: event.address } : {}),
    });
    await this.#post(message);
  }

  async #post(message: string | null): Promise<void> {
    if (message !== null) await this.#page?.evaluate(`post(${JSON.stringify(message)})`);
  }
}

/** In the middle of what a request changes; of one that only reads, in its middle. */
function middleOf({ Actions }: RequestBody): number {
  const { method, setProperty } = actionTypes;
  const changes = Actions.flatMap(({ ActionType, Name }, index) => {
    const isCall = ActionType === method && !Name?.startsWith("_");
    return isCall || ActionType === setProperty ? [index] : [];
  });
  return changes[Math.floor(changes.length / 2)] ?? Math.floor(Actions.length / 2);
}

function purposeOf({ Actions, ObjectPaths }: RequestBody): Purpose {
  if (
    Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === pathTypes.newObject)
  )
    return "start";
  const removals = Actions.filter(({ Name }) => Name === "_RemoveReference");
  const others = Actions.filter((action) => !removals.includes(action));
  const isCleanUp =
    removals.length > 0 && others.every(({ ActionType }) => ActionType === actionTypes.instantiate);
  return isCleanUp ? "cleanUp" : "work";
}

function failure(code = "GeneralException"): ResponseBody {
  return {
    Error: {
      Code: code,
      Message: "There was an internal error while processing the request.",
      Location: "",
      ActionIndex: 0,
      HttpStatusCode: 500,
    },
    ProcessedResults: { Results: [] },
    TraceIds: [],
  };
}

function emptyWorkbook(): WorkbookData {
  return {
    sheets: [],
    names: [],
    properties: { title: "", subject: "", author: "", keywords: "", comments: "" },
    structureProtected: false,
    readOnly: false,
    activeSheet: "",
    selection: null,
    opened: [],
  };
}

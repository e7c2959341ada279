import { controlId } from "./host-page";

/** The outer messages between office.js and its host, as JSON text over postMessage. */
interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _actionType: number;
  readonly _data: unknown;
}

/** A call of the object model within an envelope. */
export interface ExecuteMethod {
  /** The ProcessQuery body as JSON text. */
  readonly body: string;
  readonly flags: number;
}

interface EnvelopeHandler {
  readonly language: string;
  /** Requirement sets and their versions. */
  readonly requirements: Readonly<Record<string, string>>;
  /** Answers a ProcessQuery body with a response body, or with nothing for no reply at all. */
  execute(call: ExecuteMethod): Promise<string | OfficeFailure | null>;
  /** The add-in listens for ribbon commands. */
  commandsReady(): void;
  /** A ribbon command says that it has ended; its status is 0, or why office.js could not call it. */
  commandEnded(command: string, status: number): void;
}

/** The whole call fails, by a number of office.js. */
export interface OfficeFailure {
  readonly officeError: number;
}

/** What must be known of the frame to speak to it of our own accord. */
interface Listener {
  readonly conversation: string;
  readonly correlation: number;
  readonly action: string;
  readonly origin: string;
}

/** Events that office.js registers for by these numbers. */
const eventNumbers = { richApiMessage: 33, appCommandInvoked: 39 } as const;

/** The method by which office.js tells that a ribbon command has ended. READ in excel-web-16.00.debug.js. */
const appCommandCompleted = 94;

/** Answers the messages of one add-in frame. */
export class EnvelopeHost {
  readonly #handler: EnvelopeHandler;
  readonly #listeners = new Map<number, Listener>();

  constructor(handler: EnvelopeHandler) {
    this.#handler = handler;
  }

  /** The replies to a message, as JSON texts. */
  async receive(text: string): Promise<string[]> {
    const message = parse(text);
    if (message === null) return [];
    const answer = await this.#answer(message);
    return answer === undefined ? [] : [reply(message, 0, answer)];
  }

  /** A message to the handlers of the object model's events, or null before any listens. */
  event(type: number, target: string, details: unknown): string | null {
    return this.message([[65536, type, target, JSON.stringify(details), null]]);
  }

  /** A message of entries of our own accord, or null before any listens. */
  message(entries: readonly unknown[]): string | null {
    return this.#tell(eventNumbers.richApiMessage, { ArrayData: entries });
  }

  /**
   * A button of the ribbon is pressed; null before the add-in listens.
   *
   * @param command tells this press from others when it ends
   * @param name the FunctionName of the manifest
   */
  command(command: string, name: string): string | null {
    const event = { source: { id: `Button.${name}` } };
    return this.#tell(eventNumbers.appCommandInvoked, [command, name, JSON.stringify(event)]);
  }

  #tell(event: number, data: unknown): string | null {
    const listener = this.#listeners.get(event);
    if (listener === undefined) return null;
    const { conversation, correlation, action, origin } = listener;
    return reply(
      {
        _actionName: action,
        _conversationId: conversation,
        _correlationId: correlation,
        _origin: origin,
      },
      1,
      data
    );
  }

  async #answer(message: Envelope): Promise<unknown> {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.#appContext();
      case "ContextActivationManager_notifyHost":
        return null;
      case "executeMethod":
        return this.#execute(message);
    }
    if (message._actionType === 1 || message._actionType === 2) {
      this.#noteListener(message);
      return { Error: 0 };
    }
    throw new Error(`The simulated Excel does not know ${message._actionName}`);
  }

  #noteListener(message: Envelope): void {
    const event = eventOf(message);
    if (typeof event !== "number" || message._actionType !== 1) return;
    this.#listeners.set(event, {
      conversation: message._conversationId,
      correlation: message._correlationId,
      action: message._actionName,
      origin: message._origin,
    });
    if (event === eventNumbers.appCommandInvoked) this.#handler.commandsReady();
  }

  async #execute({ _data }: Envelope): Promise<unknown> {
    const { ArrayData: parts, DdaMethod, 0: command, 1: status } = _data as MethodData;
    if (DdaMethod.DispatchId === appCommandCompleted) {
      this.#handler.commandEnded(String(command), Number(status));
      return { Version: 1, Error: 0 };
    }
    const response = await this.#handler.execute({
      body: String(parts[4]),
      flags: Number(parts[6] ?? 0),
    });
    if (response === null) return undefined;
    return typeof response === "string"
      ? { Version: 1, Error: 0, Data: [200, [], response] }
      : { Version: 1, Error: response.officeError };
  }

  #appContext(): Record<string, unknown> {
    const { language, requirements } = this.#handler;
    return {
      _id: controlId,
      _appName: 16,
      _appVersion: "16.00",
      _appMinorVersion: 1,
      _appUILocale: language,
      _dataLocale: language,
      _docUrl: "https://localhost/book.xlsx",
      _clientMode: 1,
      _settings: [],
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _appInstanceId: "instance-1",
      _hostFullVersion: "16.0.17328.20000",
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 2,
      _requirementMatrix: JSON.stringify(requirements),
    };
  }
}

/** The arguments of a method: by their places, or in an array. */
interface MethodData {
  readonly 0?: unknown;
  readonly 1?: unknown;
  readonly ArrayData: readonly unknown[];
  readonly DdaMethod: { readonly DispatchId: number };
}

function eventOf({ _data }: Envelope): unknown {
  const data = _data as { readonly EventDispatchId?: number; readonly eventDispId?: number } | null;
  return data?.EventDispatchId ?? data?.eventDispId;
}

function parse(text: string): Envelope | null {
  if (!text.startsWith("{")) return null;
  const message = JSON.parse(text) as Partial<Envelope>;
  return message._messageType === 0 ? (message as Envelope) : null;
}

function reply(
  {
    _actionName,
    _conversationId,
    _correlationId,
    _origin,
  }: Pick<Envelope, "_actionName" | "_conversationId" | "_correlationId" | "_origin">,
  responseType: 0 | 1,
  data: unknown
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName,
    _conversationId,
    _correlationId,
    _origin,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}

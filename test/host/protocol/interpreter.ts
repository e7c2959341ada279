import { HostError, hostErrors } from "./host-error";
import type { HostObject } from "./host-object";
import {
  callMethod,
  getProperty,
  HostCollection,
  isNavigation,
  keepsReference,
  setProperty,
} from "./host-object";
import { identityOf, query } from "./query";
import {
  actionTypes,
  pathTypes,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type ReferencedIds,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/** Objects that are not reached from the workbook, by their type names. */
export type NewObjects = Readonly<Record<string, () => HostObject>>;

/** Tells whether the program that is simulated has a member. */
type HasMember = (className: string, member: string) => boolean;

/**
 * Carries out ProcessQuery requests on a tree of host objects. It knows nothing of Excel but the
 * shape of the protocol; what there is to get, set and call is what the classes have.
 */
export class Interpreter {
  readonly #root: HostObject;
  readonly #newObjects: NewObjects;
  readonly #hasMember: HasMember;
  readonly #references = new Map<string, HostObject>();
  #lastReference = 0;

  constructor(root: HostObject, newObjects: NewObjects = {}, hasMember: HasMember = () => true) {
    this.#root = root;
    this.#newObjects = newObjects;
    this.#hasMember = hasMember;
  }

  /**
   * Carries out the actions in order and stops at the first that fails. What was done before stays
   * done: a request is no transaction.
   * https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
   *
   * @param stopBefore fails on purpose before the action at this index
   */
  process(body: RequestBody, stopBefore = Number.MAX_SAFE_INTEGER): ResponseBody {
    const request = new Request(body, this);
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of body.Actions.entries())
      try {
        if (index >= stopBefore) throw hostErrors.general();
        results.push({ ActionId: action.Id, Value: request.perform(action) });
        if (action.ActionType === actionTypes.trace) traces.push(action.Id);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return {
          Error: {
            Code: error.code,
            Message: error.message,
            Location: request.locationOf(action),
            ActionIndex: index,
            HttpStatusCode: error.status,
          },
          ProcessedResults: { Results: results },
          TraceIds: traces,
        };
      }
    return { Results: results, TraceIds: traces };
  }

  root(): HostObject {
    return this.#root;
  }

  /** @throws ApiNotFound for a member that this version lacks */
  checkMember({ className }: HostObject, name: string): void {
    if (!this.#hasMember(className, name)) throw hostErrors.apiNotFound(`${className}.${name}`);
  }

  create(type: string): HostObject {
    const make = this.#newObjects[type];
    if (!make) throw new HostError("ApiNotFound", `The simulated Excel cannot create ${type}`, 501);
    return make();
  }

  keep(object: HostObject): string {
    const id = `reference-${++this.#lastReference}`;
    this.#references.set(id, object);
    return id;
  }

  kept(id: string): HostObject {
    const object = this.#references.get(id);
    if (!object) throw hostErrors.itemNotFound();
    return object;
  }

  release(id: string): void {
    this.#references.delete(id);
  }
}

/** One request: each path is resolved once, because adding has effects. */
class Request {
  readonly #body: RequestBody;
  readonly #interpreter: Interpreter;
  readonly #resolved = new Map<number, HostObject | null>();

  constructor(body: RequestBody, interpreter: Interpreter) {
    this.#body = body;
    this.#interpreter = interpreter;
  }

  perform(action: Action): unknown {
    if (action.ActionType === actionTypes.trace) return null;
    const object = this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object === null ? null : this.#identity(object, action.ObjectPathId);
      case actionTypes.query:
        return object === null ? null : query(object, action.QueryInfo ?? {});
      case actionTypes.method:
        return this.#call(object, action);
      case actionTypes.setProperty:
        if (object === null) throw hostErrors.itemNotFound();
        this.#interpreter.checkMember(object, action.Name!);
        return setProperty(object, action.Name!, this.#args(action.ArgumentInfo)[0]) ?? null;
    }
    throw new HostError("ApiNotFound", `Unknown action type ${action.ActionType}`, 501);
  }

  /** "WorksheetCollection.getItem" */
  locationOf(action: Action): string {
    const path = this.#body.ObjectPaths[action.ObjectPathId];
    const object = this.#resolved.get(action.ObjectPathId);
    const failedPath = object === undefined ? path : undefined;
    const parent = failedPath?.ParentObjectPathId;
    const owner = failedPath ? parent && this.#resolved.get(parent) : object;
    const name = failedPath ? failedPath.Name || "getItem" : (action.Name ?? "");
    return `${owner ? owner.className : ""}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }

  #identity(object: HostObject, path: number): Record<string, unknown> {
    const isKept = this.#body.AutoKeepReference && !this.#body.ObjectPaths[path]?.D;
    const reference =
      isKept && keepsReference(object) ? { _ReferenceId: this.#interpreter.keep(object) } : {};
    return { ...identityOf(object), ...reference };
  }

  #call(object: HostObject | null, action: Action): unknown {
    const args = this.#args(action.ArgumentInfo);
    if (action.Name === "_KeepReference") return object && this.#interpreter.keep(object);
    if (action.Name === "_RemoveReference") {
      this.#interpreter.release(String(args[0]));
      return null;
    }
    if (object === null) throw hostErrors.itemNotFound();
    this.#interpreter.checkMember(object, action.Name!);
    return callMethod(object, action.Name!, args) ?? null;
  }

  #resolve(id: number): HostObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.#body.ObjectPaths[id];
    if (!path) throw hostErrors.invalidArgument(`object path ${id}`);
    const object = this.#follow(path);
    this.#resolved.set(id, object);
    return object;
  }

  #follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return this.#interpreter.root();
      case pathTypes.newObject:
        return this.#interpreter.create(path.Name);
      case pathTypes.referenceId:
        return this.#interpreter.kept(path.Name);
      case pathTypes.null:
        return null;
    }
    const parent = this.#resolve(path.ParentObjectPathId!);
    return parent === null ? null : this.#step(parent, path);
  }

  #step(parent: HostObject, path: ObjectPath): HostObject | null {
    const args = this.#args(path.ArgumentInfo);
    this.#interpreter.checkMember(parent, path.Name);
    switch (path.ObjectPathType) {
      case pathTypes.property:
        if (!isNavigation(parent, path.Name))
          throw new HostError(
            "ApiNotFound",
            `The simulated Excel has no navigation property ${parent.className}.${path.Name}`,
            501
          );
        return getProperty(parent, path.Name) as HostObject | null;
      case pathTypes.indexer: {
        const item = parent instanceof HostCollection ? parent.findItem(String(args[0])) : null;
        if (item === null) throw hostErrors.itemNotFound();
        return item as HostObject;
      }
      case pathTypes.method:
        return callMethod(parent, path.Name, args) as HostObject | null;
    }
    throw new HostError("ApiNotFound", `Unknown path type ${path.ObjectPathType}`, 501);
  }

  #args({ Arguments, ReferencedObjectPathIds }: ArgumentInfo = {}): unknown[] {
    return (Arguments ?? []).map((value, index) =>
      this.#argument(value, ReferencedObjectPathIds?.[index] ?? 0)
    );
  }

  #argument(value: unknown, referenced: number | ReferencedIds): unknown {
    if (typeof referenced === "object" && Array.isArray(value))
      return value.map((item, index) => this.#argument(item, referenced[index] ?? 0));
    return referenced === 0 ? this.#inside(value) : this.#resolve(referenced as number);
  }

  /** Objects inside of plain values are given as {"_ObjectPathId": n}. */
  #inside(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const { _ObjectPathId: id } = value as { readonly _ObjectPathId?: number };
    if (id !== undefined) return this.#resolve(id);
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, this.#inside(inner)])
    );
  }
}

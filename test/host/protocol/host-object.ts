import { HostError } from "./host-error";

/**
 * A class of Excel's object model as the wire sees it: its getters, setters and methods are the
 * members, under the names of Office.js. Everything else it keeps in #private fields, which the
 * wire cannot reach.
 */
export abstract class HostObject {
  /** "Worksheet": the class name in error locations. */
  abstract readonly className: string;
  /** Members that lead to other objects rather than to values. */
  static readonly navigation: readonly string[] = [];
}

/** An object that holds others, found by key or by place. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract listItems(): readonly Item[];
  abstract findItem(key: string): Item | null;
}

/** What bears a reference id, so that it can be spoken of in later requests. */
export function keepsReference(object: HostObject): boolean {
  return member(object, "_KeepReference") !== null;
}

interface Member {
  readonly name: string;
  readonly descriptor: PropertyDescriptor;
}

/** What only our own machinery calls. */
const notOnTheWire = new Set(["constructor", "className", "listItems", "findItem"]);

/** The member that a wire name means; wire names differ from ours in case. */
function member(object: HostObject, wireName: string): Member | null {
  const wanted = wireName.toLowerCase();
  for (const prototype of prototypesOf(object))
    for (const name of Object.getOwnPropertyNames(prototype))
      if (name.toLowerCase() === wanted && !notOnTheWire.has(name))
        return { name, descriptor: Object.getOwnPropertyDescriptor(prototype, name)! };
  return null;
}

function prototypesOf(object: HostObject): object[] {
  const prototypes: object[] = [];
  let prototype: object = Object.getPrototypeOf(object);
  while (prototype !== HostObject.prototype && prototype !== HostCollection.prototype) {
    prototypes.push(prototype);
    prototype = Object.getPrototypeOf(prototype);
  }
  return prototypes;
}

/** The stand-in says plainly what it does not know: a test must not pass by accident. */
function unknown(object: HostObject, wireName: string, kind: string): HostError {
  return new HostError(
    "ApiNotFound",
    `The simulated Excel has no ${kind} ${object.className}.${wireName}`,
    501
  );
}

export function callMethod(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const found = member(object, name);
  if (typeof found?.descriptor.value !== "function") throw unknown(object, name, "method");
  return (found.descriptor.value as (...args: unknown[]) => unknown).apply(object, [...args]);
}

export function getProperty(object: HostObject, name: string): unknown {
  const found = member(object, name);
  if (!found?.descriptor.get) throw unknown(object, name, "property");
  return found.descriptor.get.call(object);
}

export function setProperty(object: HostObject, name: string, value: unknown): void {
  const found = member(object, name);
  if (!found?.descriptor.set) throw unknown(object, name, "settable property");
  found.descriptor.set.call(object, value);
}

export function isNavigation(object: HostObject, name: string): boolean {
  const found = member(object, name);
  return found !== null && navigationOf(object).includes(found.name);
}

/** The names of all members that hold values. */
export function scalarsOf(object: HostObject): string[] {
  const navigation = navigationOf(object);
  return prototypesOf(object).flatMap((prototype) =>
    Object.getOwnPropertyNames(prototype).filter(
      (name) =>
        Object.getOwnPropertyDescriptor(prototype, name)!.get !== undefined &&
        !navigation.includes(name) &&
        !notOnTheWire.has(name)
    )
  );
}

function navigationOf(object: HostObject): readonly string[] {
  return (object.constructor as typeof HostObject).navigation;
}

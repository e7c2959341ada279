import { HostObject } from "../protocol/host-object";

/** Where an object keeps its plain settings. */
export interface Settings {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

/** Checks or converts a value that is set. */
export type Setting = (value: unknown) => unknown;

const anything: Setting = (value) => value;

/** One of a few words. */
export const oneOf =
  (invalid: (value: unknown) => Error, ...words: readonly string[]): Setting =>
  (value) => {
    if (!words.includes(String(value))) throw invalid(value);
    return value;
  };

/** An object with settings. */
export abstract class SettingsObject extends HostObject {
  readonly #settings: Settings;

  constructor(settings: Settings) {
    super();
    this.#settings = settings;
  }

  static read(object: SettingsObject, key: string): unknown {
    return object.#settings.get(key) ?? null;
  }

  static write(object: SettingsObject, key: string, value: unknown): void {
    object.#settings.set(key, value);
  }
}

type SettingsClass = abstract new (...args: never[]) => SettingsObject;

/** Gives a class members that are only stored and read back, under a prefix of their own. */
export function define(
  type: SettingsClass,
  prefix: string,
  members: readonly string[] | Readonly<Record<string, Setting>>
): void {
  const settings = Array.isArray(members)
    ? Object.fromEntries((members as readonly string[]).map((name) => [name, anything]))
    : (members as Readonly<Record<string, Setting>>);
  for (const [name, check] of Object.entries(settings))
    Object.defineProperty(type.prototype, name, {
      get(this: SettingsObject) {
        return SettingsObject.read(this, prefix + name);
      },
      set(this: SettingsObject, value: unknown) {
        SettingsObject.write(this, prefix + name, check(value));
      },
    });
}

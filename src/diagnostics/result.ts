/**
 * What a function returns when it reads something imperfect: the best value it could make, and
 * everything a person should look at. Nothing is silently guessed, nothing silently dropped.
 */
export interface Result<T> {
  readonly value: T;
  readonly warnings: readonly Warning[];
}

/** Values that fill the {placeholders} of a message. */
export type MessageParameters = Readonly<Record<string, string | number>>;

/** Something a person should look at. Its text stands in `locales` under `warnings.<code>`. */
export interface Warning {
  readonly code: string;
  readonly parameters?: MessageParameters;
  /** The source text that the warning is about. */
  readonly source: string;
  /** Where it stands, in the reader's words: "序号 3", "表 1 第 4 行", "Tasks!K7". */
  readonly where?: string;
}

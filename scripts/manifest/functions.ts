/** As much of functions.json as is checked. */
export interface FunctionsMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly helpUrl?: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description?: string;
      readonly optional?: boolean;
    }[];
  }[];
}

/** The functions of the code by their ids. */
export type FunctionsOfCode = ReadonlyMap<string, (...args: never[]) => unknown>;

/** The metadata that Excel reads describes exactly the functions that the code registers. */
export function checkFunctions(metadata: FunctionsMetadata, code: FunctionsOfCode): string[] {
  const ids = metadata.functions.map(({ id }) => id);
  return [
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `Function ${id} twice.`),
    ...[...code.keys()].filter((id) => !ids.includes(id)).map((id) => `${id} has no metadata.`),
    ...metadata.functions.flatMap(({ id, name, description, parameters }) => {
      const inCode = code.get(id);
      return [
        ...(/^[A-Z][A-Z0-9_.]{2,}$/.test(id) && name === id ? [] : [`${id}: id or name.`]),
        ...(description ? [] : [`${id} has no description.`]),
        ...parameters
          .filter((parameter) => !parameter.description || !/^\w+$/.test(parameter.name))
          .map((parameter) => `${id}: parameter ${parameter.name}.`),
        ...(inCode ? [] : [`${id} is not in the code.`]),
        ...(inCode && inCode.length !== parameters.length
          ? [`${id} takes ${inCode.length} arguments, its metadata has ${parameters.length}.`]
          : []),
      ];
    }),
  ];
}

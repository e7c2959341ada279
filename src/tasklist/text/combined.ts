/** Every way to put words together, one of each list: 牵头 or 主办, and 单位 or 部门. */
export function combined(...parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>(
    (firsts, seconds) => firsts.flatMap((first) => seconds.map((second) => first + second)),
    [""]
  );
}

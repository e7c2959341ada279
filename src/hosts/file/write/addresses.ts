/** The sheet's name in front of "!"; quoted unless it is a plain word. */
export function sheetPrefix(name: string): string {
  return /^\p{L}[\p{L}\p{N}_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d*$/.test(name)
    ? `${name}!`
    : `'${name.replaceAll("'", "''")}'!`;
}

/** The name itself, or with a count behind it where it is taken: 3(2). It is taken from then on. */
export function freeName(wanted: string, taken: Set<string>): string {
  let free = wanted;
  for (let copy = 2; taken.has(free); copy++) free = `${wanted}(${copy})`;
  taken.add(free);
  return free;
}

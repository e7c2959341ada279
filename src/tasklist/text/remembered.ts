/**
 * Reads each thing once: what stands in one row of a list stands in many others.
 *
 * @param keyOf tells things apart
 */
export function remembered<Thing, Reading>(
  read: (thing: Thing) => Reading,
  keyOf: (thing: Thing) => string = String
): (thing: Thing) => Reading {
  const known = new Map<string, Reading>();
  return (thing) => {
    const key = keyOf(thing);
    if (!known.has(key)) known.set(key, read(thing));
    return known.get(key)!;
  };
}

const sector = 512;
const endOfChain = 0xfffffffe;
const free = 0xffffffff;
const inTable = 0xfffffffd;

/** A compound file (OLE2) with empty streams of these names, in the order of its directory. */
export function compoundFile(names: readonly string[]): Uint8Array {
  const entries = Math.ceil((names.length + 1) / 4);
  const bytes = new Uint8Array(sector * (2 + entries));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, endOfChain, true);
  view.setUint32(68, endOfChain, true);
  for (let place = 76; place < sector; place += 4) view.setUint32(place, free, true);
  view.setUint32(76, 0, true);
  for (let place = 0; place < sector; place += 4) view.setUint32(sector + place, free, true);
  view.setUint32(sector, inTable, true);
  for (let at = 1; at <= entries; at++)
    view.setUint32(sector + at * 4, at === entries ? endOfChain : at + 1, true);

  ["Root Entry", ...names].forEach((name, index) => {
    const place = sector * 2 + index * 128;
    [...name].forEach((letter, at) => view.setUint16(place + at * 2, letter.charCodeAt(0), true));
    view.setUint16(place + 64, (name.length + 1) * 2, true);
    bytes[place + 66] = index === 0 ? 5 : 2;
    bytes[place + 67] = 1;
    view.setUint32(place + 68, free, true);
    // Each entry hangs on the one before it: a tree that leans to one side is a tree.
    view.setUint32(place + 72, index > 0 && index < names.length ? index + 1 : free, true);
    view.setUint32(place + 76, index === 0 && names.length > 0 ? 1 : free, true);
    view.setUint32(place + 116, endOfChain, true);
  });
  return bytes;
}

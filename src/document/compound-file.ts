/**
 * Compound files (OLE2), which .doc, .xls and encrypted Office files are: a small file system of
 * sectors, chained by a table (FAT), with a directory of streams. Only the directory is read.
 */

const headerSize = 512;
const entrySize = 128;

/** Places in the header, by the file format's specification (MS-CFB 2.2). */
const at = { sectorShift: 30, firstDirectorySector: 48, fatSectors: 76 };

/** How many sectors of the table the header itself names. */
const fatSectorsInHeader = 109;

/** Places in a directory entry (MS-CFB 2.6.1). */
const inEntry = { nameLength: 64, left: 68, right: 72, child: 76 };

/** Sector and entry numbers from here on mean "none". */
const none = 0xfffffffa;

/** No Office file has more streams at its top. */
const mostEntries = 4096;

/**
 * The names of the streams and storages at the top of a compound file: WordDocument, Workbook,
 * EncryptedPackage. What a broken file does not tell is left out.
 */
export function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  if (bytes.length < headerSize) return new Set();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = directorySectors(view);
  const names = new Set<string>();
  const seen = new Set<number>();
  const open = [childOfRoot(view, directory)];
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const place = placeOf(view, directory, entry);
    if (place === null || seen.has(entry) || seen.size >= mostEntries) continue;
    seen.add(entry);
    names.add(nameAt(view, place));
    open.push(view.getUint32(place + inEntry.left, true));
    open.push(view.getUint32(place + inEntry.right, true));
  }
  return names;
}

function childOfRoot(view: DataView, directory: readonly number[]): number {
  const root = placeOf(view, directory, 0);
  return root === null ? none : view.getUint32(root + inEntry.child, true);
}

/** Where the sectors of the directory begin, in their order. */
function directorySectors(view: DataView): number[] {
  const size = sectorSize(view);
  const places: number[] = [];
  const seen = new Set<number>();
  let sector = view.getUint32(at.firstDirectorySector, true);
  while (sector < none && !seen.has(sector) && places.length * size < mostEntries * entrySize) {
    seen.add(sector);
    places.push((sector + 1) * size);
    sector = nextSector(view, sector, size);
  }
  return places;
}

function nextSector(view: DataView, sector: number, size: number): number {
  const perSector = size / 4;
  const table = Math.floor(sector / perSector);
  if (table >= fatSectorsInHeader) return none;
  const place =
    (view.getUint32(at.fatSectors + table * 4, true) + 1) * size + (sector % perSector) * 4;
  return place + 4 <= view.byteLength ? view.getUint32(place, true) : none;
}

function placeOf(view: DataView, directory: readonly number[], entry: number): number | null {
  const size = sectorSize(view);
  const start = directory[Math.floor((entry * entrySize) / size)];
  if (start === undefined || entry >= none) return null;
  const place = start + ((entry * entrySize) % size);
  return place + entrySize <= view.byteLength ? place : null;
}

function nameAt(view: DataView, place: number): string {
  const length = Math.min(view.getUint16(place + inEntry.nameLength, true), inEntry.nameLength) - 2;
  let name = "";
  for (let byte = 0; byte < length; byte += 2)
    name += String.fromCharCode(view.getUint16(place + byte, true));
  return name;
}

/** 512 bytes, or 4096 in files of version 4. */
function sectorSize(view: DataView): number {
  return view.getUint16(at.sectorShift, true) === 12 ? 4096 : headerSize;
}

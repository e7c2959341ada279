/**
 * Compound files (OLE2), which .doc, .xls and encrypted Office files are: a small file system of
 * sectors, chained by a table (FAT), with a directory of streams. By the specification [MS-CFB].
 */

const headerSize = 512;
const entrySize = 128;
const miniSectorSize = 64;

/** Places in the header (2.2). */
const at = {
  sectorShift: 30,
  firstDirectorySector: 48,
  miniStreamCutoff: 56,
  firstMiniFatSector: 60,
  firstFatList: 68,
  fatSectors: 76,
};

/** How many sectors of the table the header itself names; the others stand in lists of their own. */
const fatSectorsInHeader = 109;

/** Places in a directory entry (2.6.1). */
const inEntry = { nameLength: 64, left: 68, right: 72, child: 76, start: 116, size: 120 };

/** Sector and entry numbers from here on mean "none". */
const none = 0xfffffffa;

/** No Office file has more streams at its top. */
const mostEntries = 4096;

/**
 * The names of the streams and storages at the top of a compound file: WordDocument, Workbook,
 * EncryptedPackage. What a broken file does not tell is left out.
 */
export function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  return bytes.length < headerSize ? new Set() : new CompoundFile(bytes).names;
}

/** A compound file whose streams can be read. */
export class CompoundFile {
  private readonly view: DataView;
  /** 512 bytes, or 4096 in files of version 4. */
  private readonly sectorSize: number;
  /** Where the sectors of the directory begin, in their order. */
  private readonly directory: readonly number[];
  /** Where the entries at the top begin, by name. */
  private readonly entries = new Map<string, number>();
  private fatLists: readonly number[] | undefined;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.sectorSize = this.view.getUint16(at.sectorShift, true) === 12 ? 4096 : headerSize;
    this.directory = this.directorySectors();
    this.readEntries();
  }

  get names(): ReadonlySet<string> {
    return new Set(this.entries.keys());
  }

  /**
   * The bytes of a stream at the top, or null when there is none of that name.
   *
   * @throws RangeError when its chain of sectors is broken
   */
  stream(name: string): Uint8Array | null {
    const entry = this.entries.get(name);
    if (entry === undefined) return null;
    const start = this.view.getUint32(entry + inEntry.start, true);
    const size = this.view.getUint32(entry + inEntry.size, true);
    return size < this.view.getUint32(at.miniStreamCutoff, true)
      ? this.miniStream(start, size)
      : this.chain(start, size);
  }

  private readEntries(): void {
    const root = this.placeOf(0);
    const seen = new Set<number>();
    const open = [root === null ? none : this.view.getUint32(root + inEntry.child, true)];
    for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
      const place = this.placeOf(entry);
      if (place === null || seen.has(entry) || seen.size >= mostEntries) continue;
      seen.add(entry);
      this.entries.set(this.nameAt(place), place);
      open.push(this.view.getUint32(place + inEntry.left, true));
      open.push(this.view.getUint32(place + inEntry.right, true));
    }
  }

  private directorySectors(): number[] {
    const places: number[] = [];
    const seen = new Set<number>();
    let sector = this.view.getUint32(at.firstDirectorySector, true);
    const most = (mostEntries * entrySize) / this.sectorSize;
    while (sector < none && !seen.has(sector) && places.length < most) {
      seen.add(sector);
      places.push(this.placeOfSector(sector));
      sector = this.nextSector(sector) ?? none;
    }
    return places;
  }

  /** The sector that follows in its chain, or undefined where the table does not reach. */
  private nextSector(sector: number): number | undefined {
    const perSector = this.sectorSize / 4;
    const table = this.fatSector(Math.floor(sector / perSector));
    if (table === undefined) return undefined;
    const place = this.placeOfSector(table) + (sector % perSector) * 4;
    return place + 4 <= this.bytes.length ? this.view.getUint32(place, true) : undefined;
  }

  private fatSector(index: number): number | undefined {
    if (index < fatSectorsInHeader) return this.view.getUint32(at.fatSectors + index * 4, true);
    this.fatLists ??= this.listedFatSectors();
    return this.fatLists[index - fatSectorsInHeader];
  }

  /** The table's sectors that the header has no room for (DIFAT), 2.5. */
  private listedFatSectors(): number[] {
    const sectors: number[] = [];
    const seen = new Set<number>();
    let list = this.view.getUint32(at.firstFatList, true);
    while (list < none && !seen.has(list)) {
      seen.add(list);
      const place = this.placeOfSector(list);
      const last = place + this.sectorSize - 4;
      if (last + 4 > this.bytes.length) break;
      for (let entry = place; entry < last; entry += 4)
        sectors.push(this.view.getUint32(entry, true));
      list = this.view.getUint32(last, true);
    }
    return sectors;
  }

  /** `size` bytes of a chain of sectors. */
  private chain(start: number, size: number): Uint8Array {
    if (size > this.bytes.length) throw new RangeError("a stream larger than its file");
    const stream = new Uint8Array(size);
    let sector = start;
    for (let done = 0; done < size; done += this.sectorSize) {
      const place = this.placeOfSector(sector);
      // The last sector of a file may be cut short.
      if (sector >= none || place >= this.bytes.length) throw new RangeError("a broken chain");
      const length = Math.min(this.sectorSize, size - done);
      stream.set(this.bytes.subarray(place, place + length), done);
      sector = this.nextSector(sector) ?? none;
    }
    return stream;
  }

  /** Short streams stand in small sectors within a stream of the root entry's (2.6.3). */
  private miniStream(start: number, size: number): Uint8Array {
    const root = this.placeOf(0)!;
    const all = this.chain(
      this.view.getUint32(root + inEntry.start, true),
      this.view.getUint32(root + inEntry.size, true)
    );
    const stream = new Uint8Array(size);
    let sector = start;
    for (let done = 0; done < size; done += miniSectorSize) {
      const place = sector * miniSectorSize;
      if (place >= all.length) throw new RangeError("a broken chain of small sectors");
      const length = Math.min(miniSectorSize, size - done);
      stream.set(all.subarray(place, place + length), done);
      sector = this.nextMiniSector(sector);
    }
    return stream;
  }

  private nextMiniSector(sector: number): number {
    const perSector = this.sectorSize / 4;
    let table: number | undefined = this.view.getUint32(at.firstMiniFatSector, true);
    for (let skipped = Math.floor(sector / perSector); skipped > 0; skipped--)
      table = table === undefined || table >= none ? undefined : this.nextSector(table);
    if (table === undefined || table >= none) throw new RangeError("a broken table of sectors");
    return this.view.getUint32(this.placeOfSector(table) + (sector % perSector) * 4, true);
  }

  private placeOfSector(sector: number): number {
    return (sector + 1) * this.sectorSize;
  }

  private placeOf(entry: number): number | null {
    const start = this.directory[Math.floor((entry * entrySize) / this.sectorSize)];
    if (start === undefined || entry >= none) return null;
    const place = start + ((entry * entrySize) % this.sectorSize);
    return place + entrySize <= this.bytes.length ? place : null;
  }

  private nameAt(place: number): string {
    const length =
      Math.min(this.view.getUint16(place + inEntry.nameLength, true), inEntry.nameLength) - 2;
    let name = "";
    for (let byte = 0; byte < length; byte += 2)
      name += String.fromCharCode(this.view.getUint16(place + byte, true));
    return name;
  }
}

import { strFromU8, unzipSync } from "fflate";
import { crc32 } from "node:zlib";
import {
  packParts,
  type PartContent,
  type PartWriter,
} from "../../../src/hosts/file/write/archive";
import { compressedPart as browserPart } from "../../../src/hosts/file/write/compression";
import { compressedPart as zlibPart } from "../../../src/hosts/file/write/compression.node";

const long = "净土台账<&>😀".repeat(20_000);

function parts(): [string, PartContent][] {
  return [
    ["[Content_Types].xml", new Uint8Array([60, 62])],
    ["xl/表.xml", writing(long.match(/.{1,977}/gu)!)],
    ["xl/mixed.xml", writing([long, new TextEncoder().encode(long), "尾"])],
    ["xl/empty.xml", writing([])],
  ];
}

function writing(stretches: readonly (string | Uint8Array)[]): PartWriter {
  return function* (to) {
    for (const stretch of stretches) {
      if (typeof stretch === "string") to.putText(stretch);
      else to.put(stretch);
      yield;
    }
  };
}

function texts(packed: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(packed)).map(([path, bytes]) => [path, strFromU8(bytes)])
  );
}

const expected = {
  "[Content_Types].xml": "<>",
  "xl/表.xml": long,
  "xl/mixed.xml": `${long}${long}尾`,
  "xl/empty.xml": "",
};

/** By the terminal's own library, by the browser's streams, and by script where it has none. */
const platforms = {
  terminal: zlibPart,
  browser: browserPart,
  "old browser": withoutStreams(browserPart),
};

function withoutStreams(make: typeof browserPart): typeof browserPart {
  return (path) => {
    const streams = globalThis.CompressionStream;
    // @ts-expect-error: old browsers lack what the types promise
    delete globalThis.CompressionStream;
    try {
      return make(path);
    } finally {
      globalThis.CompressionStream = streams;
    }
  };
}

describe.each(Object.entries(platforms))("in a %s", (_platform, partNamed) => {
  test("packs bytes and texts made in stretches, compressed", async () => {
    const packed = await packParts(parts(), partNamed);
    expect(texts(packed)).toEqual(expected);
    expect(packed.length).toBeLessThan(long.length / 20);
  });

  test("writes the checksums and lengths of what was compressed", async () => {
    const packed = await packParts(parts(), partNamed);
    expect(checksums(packed)).toEqual(
      Object.values(expected).map((text) => [crc32(text), Buffer.byteLength(text)])
    );
  });
});

/** CRC-32 and length of each part, from the archive's directory. */
function checksums(packed: Uint8Array): [crc: number, length: number][] {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
  const starts = Array.from({ length: packed.length - 4 }, (_, at) => at).filter(
    (at) => view.getUint32(at, true) === 0x02014b50
  );
  expect(starts).toHaveLength(parts().length);
  return starts.map((at) => [view.getUint32(at + 16, true), view.getUint32(at + 24, true)]);
}

test("fails where a part cannot be written", async () => {
  const broken: PartWriter = function* (to) {
    to.putText("<a>");
    yield;
    throw new RangeError("no cell holds this");
  };
  await expect(packParts([["a.xml", broken]])).rejects.toThrow("no cell holds this");
});

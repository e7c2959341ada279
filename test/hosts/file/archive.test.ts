import { strFromU8, unzipSync } from "fflate";
import { packParts, type PartContent } from "../../../src/hosts/file/write/archive";

const long = "净土台账<&>😀".repeat(20_000);

function parts(): [string, PartContent][] {
  return [
    ["[Content_Types].xml", new Uint8Array([60, 62])],
    ["xl/表.xml", long.match(/.{1,977}/gu)!],
    ["xl/empty.xml", []],
  ];
}

function texts(packed: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(packed)).map(([path, bytes]) => [path, strFromU8(bytes)])
  );
}

const expected = { "[Content_Types].xml": "<>", "xl/表.xml": long, "xl/empty.xml": "" };

test("packs bytes and texts made in stretches, compressed", async () => {
  const packed = await packParts(parts());
  expect(texts(packed)).toEqual(expected);
  expect(packed.length).toBeLessThan(long.length / 20);
});

test("does so where the platform cannot compress", async () => {
  const platform = globalThis.CompressionStream;
  globalThis.CompressionStream = class {
    constructor() {
      throw new TypeError("deflate-raw is not supported");
    }
  } as unknown as typeof CompressionStream;
  try {
    const packed = await packParts(parts());
    expect(texts(packed)).toEqual(expected);
    expect(packed.length).toBeLessThan(long.length / 20);
  } finally {
    globalThis.CompressionStream = platform;
  }
});

test("fails where a stretch cannot be made", async () => {
  const broken = (function* () {
    yield "<a>";
    throw new RangeError("no cell holds this");
  })();
  await expect(packParts([["a.xml", broken]])).rejects.toThrow("no cell holds this");
});

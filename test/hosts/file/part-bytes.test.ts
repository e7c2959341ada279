import fc from "fast-check";
import { PartBytes } from "../../../src/hosts/file/write/part-bytes";

const encoder = new TextEncoder();

/** What is put, and the text that it stands for. */
const pieces = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }).map((text) => ({ put: text, text })),
  fc
    .oneof(fc.nat(), fc.double(), fc.bigInt({ min: 0n, max: 2n ** 53n }).map(Number))
    .map((number) => ({
      put: number,
      text: String(number),
    })),
  fc.string({ maxLength: 80 }).map((text) => ({ put: encoder.encode(text), text }))
);

function put(to: PartBytes, piece: string | number | Uint8Array): void {
  if (typeof piece === "string") to.putText(piece);
  else if (typeof piece === "number") to.putNumber(piece);
  else to.put(piece);
}

test("what is taken is what was put, in order", () => {
  fc.assert(
    fc.property(fc.array(fc.array(pieces)), (batches) => {
      const to = new PartBytes(3);
      for (const batch of batches) {
        for (const piece of batch) put(to, piece.put);
        const expected = batch.map(({ text }) => text).join("");
        expect(Buffer.from(to.take()).toString()).toBe(Buffer.from(expected).toString());
      }
    })
  );
});

test("numbers are written as JavaScript writes them", () => {
  const numbers = [0, -0, 9, 10, 99, 100, 46_022, 2 ** 31 - 1, 2 ** 31, -1, 0.97, 1e21, 1e-7];
  const to = new PartBytes(1);
  for (const number of numbers) {
    to.putNumber(number);
    to.putText(" ");
  }
  expect(Buffer.from(to.take()).toString()).toBe(numbers.map((number) => `${number} `).join(""));
});

test("a batch is full at 256 KiB, and may hold more", () => {
  const to = new PartBytes(1);
  to.put(new Uint8Array(2 ** 18 - 1));
  expect(to.isBatch).toBe(false);
  to.putText("净".repeat(2 ** 18));
  expect(to.isBatch).toBe(true);
  expect(to.take()).toHaveLength(2 ** 18 - 1 + 3 * 2 ** 18);
  expect(to.isBatch).toBe(false);
});

test("a batch stays as it was taken until the others were written", () => {
  const to = new PartBytes(3);
  const taken = ["甲", "乙", "丙"].map((text) => {
    to.putText(text);
    return to.take();
  });
  expect(taken.map((bytes) => Buffer.from(bytes).toString())).toEqual(["甲", "乙", "丙"]);
  to.putText("丁");
  expect(Buffer.from(taken[1]!).toString()).toBe("乙");
});

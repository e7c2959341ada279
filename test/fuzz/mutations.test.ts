import { readFileSync } from "node:fs";
import { mutated, randomFrom } from "./mutations";

test.each(["liucheng-2025/input.docx", "tabs-in-csv/input.csv"])(
  "spoiling %s gives other bytes, the same for the same seed, and leaves the file as it was",
  (name) => {
    const file = readFileSync(`test/documents/${name}`);
    const before = file.toString("base64");
    const spoiled = (seed: number) =>
      Buffer.from(mutated(file, randomFrom(seed))).toString("base64");
    const seeds = Array.from({ length: 50 }, (_, seed) => seed);
    const files = seeds.map(spoiled);
    expect(file.toString("base64")).toBe(before);
    expect(seeds.map(spoiled)).toEqual(files);
    expect(new Set(files).size).toBeGreaterThan(40);
    expect(files.filter((one) => one === before).length).toBeLessThan(5);
  }
);

import fc from "fast-check";
import { streamNames } from "../../src/document/compound-file";
import { compoundFile } from "../support/compound-file";

test("the streams at the top are told by name, over several sectors", () => {
  const names = ["WordDocument", "1Table", "Data", "\u0005SummaryInformation", "CompObj", "Macros"];
  expect([...streamNames(compoundFile(names))]).toEqual(names);
});

test("whatever is broken, what is left is told, and a circle ends", () => {
  const whole = compoundFile(["Workbook", "Data", "CompObj", "Macros", "Pictures"]);
  const places = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 40 });
  fc.assert(
    fc.property(places, fc.nat(whole.length), (changes, length) => {
      const bytes = whole.slice(0, length);
      for (const [place, value] of changes) if (place < length) bytes[place] = value;
      expect(streamNames(bytes).size).toBeLessThanOrEqual(4096);
    })
  );
});

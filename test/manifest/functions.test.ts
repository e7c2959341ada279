import { checkFunctions, type FunctionsMetadata } from "../../scripts/manifest/functions";
import { functionsOfCode } from "../../scripts/manifest/functions-of-code";
import { functionDescriptions } from "../../src/functions/catalogue";

const metadata: FunctionsMetadata = {
  functions: [
    {
      id: "SHARE",
      name: "SHARE",
      description: "A share",
      parameters: [
        { name: "part", description: "The part" },
        { name: "whole", description: "The whole" },
      ],
    },
  ],
};

const code = new Map([["SHARE", (part: number, whole: number) => part / whole]]);

test("the code's tags and exports are found", () => {
  const described = functionDescriptions.map((description) => description.function);
  expect([...functionsOfCode().keys()].sort()).toEqual([...described].sort());
});

test("metadata that describes the code is right", () => {
  expect(checkFunctions(metadata, code)).toEqual([]);
});

test.each<[string, Map<string, (...args: never[]) => unknown>, RegExp]>([
  [
    "another number of arguments",
    new Map([["SHARE", (part: number) => part]]),
    /takes 1 arguments/,
  ],
  ["a function that the code lacks", new Map(), /SHARE is not in the code/],
  ["a function without metadata", new Map([...code, ["SUM", () => 0]]), /SUM has no metadata/],
])("%s is found", (_, other, problem) => {
  expect(checkFunctions(metadata, other)).toContainEqual(expect.stringMatching(problem));
});

test("a function without a description, or with a name that is not ASCII, is found", () => {
  const [share] = metadata.functions;
  const wrong = { functions: [{ ...share!, name: "比例", description: "" }] };
  expect(checkFunctions(wrong, code)).toEqual(["SHARE: id or name.", "SHARE has no description."]);
});

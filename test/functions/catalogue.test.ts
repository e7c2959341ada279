import { withTexts } from "../../scripts/build/function-metadata";
import { helpPage } from "../../scripts/build/help-page";
import { checkFunctions, type FunctionsMetadata } from "../../scripts/manifest/functions";
import { functionsOfCode } from "../../scripts/manifest/functions-of-code";
import { functionDescriptions } from "../../src/functions/catalogue";
import { rates } from "../../src/rates";

const catalogue = functionDescriptions;
const helpAddress = "https://localhost:3000/help.html";

/** Metadata as the code's JSDoc gives it: the catalogue's own figures, in order, without texts. */
const skeleton: FunctionsMetadata = {
  functions: [...functionsOfCode().keys()].map((id) => ({
    id,
    name: id,
    parameters: Object.entries(catalogue.find((rate) => rate.function === id)!.figures).map(
      ([name, { optional }]) => ({ name, ...(optional && { optional }) })
    ),
  })),
};

test.each(["zh-CN", "en"] as const)(
  "the catalogue describes the code's functions in %s",
  (language) => {
    const described = withTexts(skeleton, catalogue, language, helpAddress);
    expect(checkFunctions(described, functionsOfCode())).toEqual([]);
    const [first] = described.functions;
    expect(first!.description).toBe(rates.farmlandSafeUse.help[language]);
    expect(first!.helpUrl).toBe(`${helpAddress}#SAFEUSERATE`);
    expect(helpPage(described, catalogue, language)).toContain('<section id="SAFEUSERATE">');
  }
);

test("every rate and question of the catalogue has its function", () => {
  const described = catalogue.map((one) => one.function).sort();
  expect(described).toEqual([...functionsOfCode().keys()].sort());
});

test("a function or an argument that the catalogue does not know stops the build", () => {
  const unknown = { id: "SUM", name: "SUM", parameters: [] };
  expect(() => withTexts({ functions: [unknown] }, catalogue, "en", helpAddress)).toThrow(/SUM/);
  const wrong = { ...skeleton.functions[0]!, parameters: [{ name: "totl" }] };
  expect(() => withTexts({ functions: [wrong] }, catalogue, "en", helpAddress)).toThrow(/totl/);
});

test("the help page shows how each function is called, its formula and its source", () => {
  const page = helpPage(skeleton, catalogue, "zh-CN");
  expect(page).toContain(
    "=SOIL.SAFEUSERATE(total, safelyUsed, strictlyControlled, [priorityProtected])"
  );
  expect(page).toContain("《受污染耕地安全利用率核算方法（试行）》");
  expect(page).toContain("=SOIL.REDUCTIONRATE(base, current)");
});

test("the help page escapes what the catalogue holds", () => {
  const formula = { "zh-CN": "a < b & c", en: "a < b & c" };
  const [first, ...others] = catalogue;
  expect(helpPage(skeleton, [{ ...first!, formula }, ...others], "en")).toContain(
    "a &lt; b &amp; c"
  );
});

import { PartAboveWholeError, rates, ZeroTotalError } from "../../src/rates";
import { explainer } from "../../src/locales";

const functionNames = Object.values(rates).map((rate) => rate.function);

test("every rate has its own function name, ASCII and upper case", () => {
  expect(new Set(functionNames).size).toBe(functionNames.length);
  for (const name of functionNames) expect(name).toMatch(/^[A-Z]+$/);
});

test("optional figures come last, as a function's arguments must", () => {
  for (const { figures } of Object.values(rates)) {
    const optional = Object.values(figures).map((figure) => figure.optional === true);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  }
});

test("no text is empty in either language", () => {
  for (const { name, help, formula, source, figures } of Object.values(rates)) {
    const ofFigures = Object.values(figures).flatMap((figure) => [figure.name, figure.help]);
    for (const text of [name, help, formula, source, ...ofFigures]) {
      expect(text["zh-CN"]).toMatch(/\p{Script=Han}|〔/u);
      expect(text.en).toMatch(/[a-z]/);
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
    }
  }
});

test("errors name the figure at fault in plain Chinese", () => {
  const { total, safelyUsed } = rates.farmlandSafeUse.figures;
  const texts = explainer("zh-CN");
  expect(texts.error(new ZeroTotalError(total!.name))).toBe(
    "“受污染耕地总面积”为零，无法计算。请先填写该数。"
  );
  expect(texts.error(new PartAboveWholeError(safelyUsed!.name, total!.name))).toBe(
    "“实现安全利用面积”大于“受污染耕地总面积”，请核对。"
  );
});

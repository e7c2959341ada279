import type { FunctionDescription } from "../../src/functions/catalogue";
import type { LocalText } from "../../src/rates";
import type { FunctionsMetadata } from "../manifest/functions";
import { figureOf, rateOf } from "./function-metadata";

type Parameter = FunctionsMetadata["functions"][number]["parameters"][number];

/** The words of the help page that the functions' catalogue does not hold. */
const words = {
  "zh-CN": {
    title: "净土台账：指标计算函数",
    intro: "在单元格中输入以下函数即可计算。参数可以是一个单元格或一片区域；区域先求和再计算。",
    units:
      "不带单位的数按亩、千克计算；带单位的文字（如“2公顷”“1.5吨”）自动换算。空单元格按零计算，会使结果偏好的地方显示 #VALUE!；其他文字显示 #VALUE!，合计为零显示 #DIV/0!，部分大于整体或出现负数显示 #NUM!。结果不四舍五入：92.995% 不算达到 93%。",
    formula: "公式",
    source: "依据",
    optional: "可不填",
  },
  en: {
    title: "净土台账 (Soil Ledger): functions for the official rates",
    intro:
      "Type these functions into a cell. An argument may be one cell or a range; ranges are summed first.",
    units:
      "A bare number is taken as 亩 or 千克; text with a unit, such as “2公顷” or “1.5吨”, is converted. An empty cell counts as zero, or is #VALUE! where that would flatter the result. Other text gives #VALUE!, a zero total #DIV/0!, a part above its whole or a negative figure #NUM!. Results are not rounded: 92.995% does not reach 93%.",
    formula: "Formula",
    source: "Source",
    optional: "optional",
  },
};

/** The help page of the custom functions in `metadata`, from the catalogue's descriptions. */
export function helpPage(
  metadata: FunctionsMetadata,
  rates: readonly FunctionDescription[],
  language: keyof LocalText
): string {
  const { title, intro, units, formula, source } = words[language];
  const sections = metadata.functions.map(({ id, parameters }) => {
    const rate = rateOf(id, rates);
    const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
    return `
      <section id="${id}">
        <h2>${escape(rate.name[language])}</h2>
        <p><code>=SOIL.${id}(${escape(names.join(", "))})</code></p>
        <p>${escape(rate.help[language])}</p>
        <dl>
          <dt>${formula}</dt><dd>${escape(rate.formula[language])}</dd>
          <dt>${source}</dt><dd>${escape(rate.source[language])}</dd>
          ${parameters.map((parameter) => argument(parameter, rate, language)).join("\n          ")}
        </dl>
      </section>`;
  });
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'" />
    <title>${title}</title>
    <link rel="icon" type="image/svg+xml" href="assets/icon.svg" />
    <style>
      :root { color-scheme: light dark; }
      body { font: 16px/1.7 "Segoe UI", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
      dt { font-weight: 600; }
    </style>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${intro}</p>
      <p>${units}</p>${sections.join("")}
    </main>
  </body>
</html>
`;
}

function argument(
  { name, optional }: Parameter,
  rate: FunctionDescription,
  language: keyof LocalText
): string {
  const figure = figureOf(rate, name);
  const note = optional ? ` (${words[language].optional})` : "";
  return `<dt><code>${name}</code> ${escape(figure.name[language])}${note}</dt><dd>${escape(figure.help[language])}</dd>`;
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

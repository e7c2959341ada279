import type { Frame, FrameLocator } from "playwright-core";
import { contentOf } from "../host/model/entry";
import type { SimulatedExcel } from "../host/simulated-excel";
import { loadWords, translator, type MessageKey } from "../../src/locales";
import { axeFaults } from "./axe";
import { addInFile, sample, type OpenedAddIn } from "./excel-add-in";

/** Every place of the pane inside Excel, light and dark, in each language, by axe's rules. */

jest.setTimeout(60_000);

beforeAll(() => Promise.all([loadWords("zh-CN"), loadWords("en")]));

const open = addInFile();

const cases = (["light", "dark"] as const).flatMap((colorScheme) =>
  (["zh-CN", "en"] as const).map((language) => ({ colorScheme, language }))
);

describe.each(cases)("$colorScheme, $language", ({ colorScheme, language }) => {
  let addIn: OpenedAddIn;
  let excel: SimulatedExcel;
  let pane: FrameLocator;
  let frame: Frame;
  const text = (key: MessageKey) => translator(language).text(key);

  beforeEach(async () => {
    addIn = await open({ width: 350, language, colorScheme });
    ({ excel, pane } = addIn);
    await button(text("start.chooseFile")).waitFor();
    [, frame] = pane.owner().page().frames() as [Frame, Frame];
  });
  afterEach(() => addIn.close());

  const button = (name: string | RegExp) => pane.getByRole("button", { name }).first();
  const expectNoFaults = async () => expect(await axeFaults(frame)).toEqual([]);

  const review = async () => {
    await pane.locator('input[accept*=".docx"]').setInputFiles(sample);
    await button(/^1\./).click();
  };
  const write = async () => {
    await button(text("pane.write")).click();
    await pane.getByRole("searchbox").waitFor();
  };
  const goTo = (place: "import" | "calculate" | "settings") =>
    pane.getByRole("tab", { name: text(`start.place_${place}`), exact: true }).click();

  test("import, review and importing again", async () => {
    await expectNoFaults();
    await review();
    await expectNoFaults();
    await write();
    await goTo("import");
    await review();
    await expectNoFaults();
  });

  test("follow-up: a unit, a card that is open, one that is filled in, and settings", async () => {
    await review();
    await write();
    await button(/县农业农村局/).click();
    await button(/^5\./).click();
    await expectNoFaults();
    await button(text("pane.fillIn")).click();
    await expectNoFaults();
    await goTo("settings");
    await pane.getByLabel(text("pane.settingDueSoon")).waitFor();
    await expectNoFaults();
  });

  test("a calculator with its result, and one that could not take cells", async () => {
    await goTo("calculate");
    const figures = pane.getByRole("textbox");
    await figures.first().waitFor();
    for (const [place, figure] of ["100", "93", "0"].entries())
      await figures.nth(place).fill(figure);
    await button(text("pane.insertValue")).waitFor();
    await expectNoFaults();
    const sheet = excel.store.sheet("Sheet1")!;
    excel.store.setContent(sheet, 0, 0, contentOf("大埔镇"));
    const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    excel.store.data.selection = { sheet: sheet.id, area };
    await button(new RegExp(text("pane.takeSelectionFor").split("}")[1]!)).click();
    await pane.getByText("大埔镇").waitFor();
    await expectNoFaults();
  });
});

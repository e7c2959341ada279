import type { UnitMention } from "../../../src/tasklist";
import {
  correctionFieldsOf,
  correctionIn,
  isCorrectionReadable,
} from "../../../src/taskpane/import/correction-form";
import { target, task, units } from "../../support/sample-list";

const read = task("1", {
  lead: units("县水利局"),
  responsible: units("各乡镇"),
  due: "2025-06-30",
  targets: [target("回收率"), target("覆盖率")],
});
const fields = correctionFieldsOf(read);

/** As the directory of units: it knows these. */
const known = (text: string): Promise<readonly UnitMention[]> =>
  Promise.resolve(
    text === "水利局、财政局"
      ? [
          { unit: "县水利局", text: "水利局", confidence: "low" },
          { unit: "县财政局", text: "财政局", confidence: "low" },
        ]
      : []
  );
const changed = (parts: Partial<typeof fields>) =>
  correctionIn({ ...fields, ...parts }, read, known);

test("a task as it was read corrects nothing, blanks around a name neither", async () => {
  expect(fields).toMatchObject({
    units: { lead: "县水利局", support: "", responsible: "各乡镇" },
    due: "2025-06-30",
  });
  expect(await changed({})).toBeNull();
  expect(await changed({ units: { ...fields.units, lead: " 县水利局 " } })).toBeNull();
});

test("names that are typed are looked up, and are sure, for a person typed them", async () => {
  expect(await changed({ units: { ...fields.units, lead: "水利局、财政局" } })).toEqual({
    units: {
      lead: [
        { unit: "县水利局", text: "水利局", confidence: "high" },
        { unit: "县财政局", text: "财政局", confidence: "high" },
      ],
    },
  });
});

test("a name that nobody knows is taken as it was typed, and a blank takes the units away", async () => {
  const typed = { lead: "县水利局", support: "新成立的专班", responsible: " " };
  expect(await changed({ units: typed })).toEqual({
    units: {
      support: [{ unit: "新成立的专班", text: "新成立的专班", confidence: "high" }],
      responsible: [],
    },
  });
});

test("another day is taken over, and none takes the day away", async () => {
  expect(await changed({ due: "2025-09-30" })).toEqual({ due: "2025-09-30" });
  expect(await changed({ due: "" })).toEqual({ due: null });
});

test("a correction cannot be taken over while any of its targets is unreadable", () => {
  const [first, second] = fields.targets;
  const isReadable = (targets: typeof fields.targets) =>
    isCorrectionReadable({ ...fields, targets }, read);
  expect(isReadable([first!, second!])).toBe(true);
  expect(isReadable([first!, { ...second!, value: "很多" }])).toBe(false);
});

test("each target is corrected in its own place, and shown so again", async () => {
  const [first, second] = fields.targets;
  const correction = await changed({ targets: [first!, { ...second!, value: "95" }] });
  expect(correction).toEqual({ targets: new Map([[1, { value: 0.95 }]]) });
  expect(correctionFieldsOf(read, correction!).targets.map(({ value }) => value)).toEqual([
    first!.value,
    "95",
  ]);
});

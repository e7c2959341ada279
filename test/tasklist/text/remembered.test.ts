import { remembered } from "../../../src/tasklist/text/remembered";

test("each text is read once, also one whose reading is nothing", () => {
  const readings: string[] = [];
  const read = remembered((text: string) => {
    readings.push(text);
    return text === "" ? null : text.length;
  });
  expect(["县水利局", "", "县水利局", ""].map(read)).toEqual([4, null, 4, null]);
  expect(readings).toEqual(["县水利局", ""]);
});

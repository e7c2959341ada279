import type { HandedIn } from "../../../src/reports";
import { reportRows, reportValues } from "../../support/report-rows";
import { units } from "../../support/sample-list";
import { base, citySheet, collected, county, ledgerTask } from "./counties";

const matrix = (...handedIn: readonly HandedIn[]) =>
  citySheet(collected(...handedIn), "地区与部门");

/** The tables' lines, heads among them. */
const lines = (sheet: ReturnType<typeof matrix>) => reportValues(sheet).slice(3);

const water = { lead: "县水利局" };
const farming = { lead: "县农业农村局" };
const done = { completedOn: "2025-06-01" };

test("counties and departments stand worst first, of equals the department that leads more", () => {
  const sheet = matrix(
    county("甲县", {
      tasks: [ledgerTask("1", water, done), ledgerTask("2", { lead: "县林业局" }, done)],
    }),
    county("乙县", {
      tasks: [
        ledgerTask("1", farming),
        ledgerTask("2", farming),
        ledgerTask("3", water),
        ledgerTask("4", { lead: "乙县财政局" }, done),
        ledgerTask("5", { lead: "乙县财政局" }, done),
      ],
    }),
    county("丙县", { tasks: [ledgerTask("1", water)] })
  );
  expect(lines(sheet)).toEqual([
    ["地区", "水利局", "农业农村局", "财政局", "林业局"],
    ["乙县", "1/1", "2/2", "0/2", "—"],
    ["丙县", "1/1", "—", "—", "—"],
    ["甲县", "0/1", "—", "—", "0/1"],
  ]);
});

test("a department that a task names twice leads it once", () => {
  const one = ledgerTask("1", water);
  const twice = { ...one, task: { ...one.task, lead: units("县水利局", "甲县水利局") } };
  expect(lines(matrix(county("甲县", { tasks: [twice] })))).toEqual([
    ["地区", "水利局"],
    ["甲县", "1/1"],
  ]);
});

test("is red where a department has something overdue or off target, and only there", () => {
  const counts = reportRows(matrix(county("甲县"), county("乙县", { tasks: [] })))
    .flat()
    .filter(({ value }) => /^\d+\/\d+$/.test(String(value)));
  const urgent = counts.filter(({ value }) => !String(value).startsWith("0/"));
  expect(urgent.length).toBeGreaterThan(0);
  expect(counts.filter(({ style }) => style.includes("light.red"))).toEqual(urgent);
});

test("each department's tasks stand in one column, whatever its county calls it", () => {
  const [heads] = lines(matrix(county("柳城县")));
  expect(heads).toContain("生态环境局");
  expect(heads!.some((value) => String(value).startsWith("县农"))).toBe(false);
});

describe("more departments than fit beside each other", () => {
  const tasks = Array.from({ length: 45 }, (_, index) =>
    ledgerTask(String(index + 1), { lead: `县第${index + 1}局` }, index === 44 ? {} : done)
  );
  const sheet = matrix(county("甲县", { tasks }), county("乙县"));

  test("stand in tables below, each once, the worst first", () => {
    const heads = lines(sheet).filter(([first]) => first === "地区");
    const departments = heads.flatMap(([, ...names]) => names).map(String);
    expect(heads).toHaveLength(3);
    expect(departments).toHaveLength(50);
    expect(new Set(departments).size).toBe(50);
    expect(departments.indexOf("县第45局")).toBeLessThan(departments.indexOf("县第1局"));
  });

  test("the heads stay while one scrolls only where they are those of all the table", () => {
    const headRow = 3;
    expect(sheet.freeze).toEqual({ rows: headRow, columns: 1 });
    expect(matrix(county("甲县")).freeze).toEqual({ rows: headRow + 1, columns: 1 });
  });
});

test("a county without a lead unit has a line too", () => {
  const [first] = base.tasks;
  const nobody = { ...first!, task: { ...first!.task, lead: [] } };
  expect(lines(matrix(county("甲县", { tasks: [nobody] })))).toEqual([["地区"], ["甲县"]]);
});

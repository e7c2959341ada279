import { readArguments } from "../../src/cli/arguments";
import { UsageError } from "../../src/cli/errors";

describe("readArguments", () => {
  test("knows each command with its options", () => {
    expect(readArguments(["parse", "a.docx"])).toEqual({ command: "parse", file: "a.docx" });
    expect(readArguments(["build", "a.docx", "-o", "b.XLSX"])).toEqual({
      command: "build",
      file: "a.docx",
      output: "b.XLSX",
      asOf: null,
      from: null,
      newTasks: [],
    });
    expect(
      readArguments(["build", "a.docx", "--from", "b.xlsx", "--new", "3，5-1", "-o", "c.xlsx"])
    ).toMatchObject({ from: "b.xlsx", newTasks: ["3", "5-1"] });
    expect(readArguments(["build", "--as-of=2024-02-29", "-o", "b.xlsx", "a.docx"])).toMatchObject({
      asOf: "2024-02-29",
    });
    expect(readArguments(["status", "b.xlsx", "--json", "--as-of", "2025-10-31"])).toEqual({
      command: "status",
      file: "b.xlsx",
      asOf: "2025-10-31",
      json: true,
    });
    expect(readArguments(["start"])).toEqual({ command: "start", port: null });
    expect(readArguments(["start", "--port", "0"])).toEqual({ command: "start", port: 0 });
  });

  test("knows the reports of a ledger, and which of them is for one unit", () => {
    const common = { file: "b.xlsx", output: "c.xlsx", asOf: null };
    for (const command of ["leaders", "ranking", "notices"])
      expect(readArguments([command, "b.xlsx", "-o", "c.xlsx"])).toEqual({
        ...common,
        command,
        unit: null,
      });
    expect(readArguments(["notices", "b.xlsx", "-o", "c.xlsx", "--unit", "县司法局"])).toEqual({
      ...common,
      command: "notices",
      unit: "县司法局",
    });
    expect(() =>
      readArguments(["leaders", "b.xlsx", "-o", "c.xlsx", "--unit", "县司法局"])
    ).toThrow(expect.objectContaining({ code: "cliUnknownOption" }));
  });

  test("takes a file whose name begins with a hyphen after --", () => {
    expect(readArguments(["parse", "--", "-清单.docx"])).toMatchObject({ file: "-清单.docx" });
  });

  test.each([["--help"], ["-h"], ["build", "--help"]])("helps on %s %s", (...words) => {
    expect(readArguments(words)).toEqual({ command: "help" });
  });

  test.each<[string, string[], string]>([
    ["no command", [], "cliNoCommand"],
    ["an unknown command", ["convert", "a"], "cliUnknownCommand"],
    ["a name that every object has", ["toString"], "cliUnknownCommand"],
    ["an unknown option", ["parse", "a", "--fast"], "cliUnknownOption"],
    ["another command's option", ["parse", "a", "--json"], "cliUnknownOption"],
    ["an option without its value", ["build", "a", "-o"], "cliOptionValue"],
    ["a value for a switch", ["status", "a", "--json=yes"], "cliOptionValue"],
    ["no file", ["parse"], "cliArgumentCount"],
    ["two files", ["parse", "a", "b"], "cliArgumentCount"],
    ["no output", ["build", "a"], "cliOutputMissing"],
    ["an empty output", ["build", "a", "-o", ""], "cliOutputMissing"],
    ["an output that is no workbook", ["build", "a", "-o", "a.docx"], "cliOutputEnding"],
    ["a day that is not in the calendar", ["status", "a", "--as-of", "2025-02-30"], "cliNotADate"],
    ["a date in another form", ["status", "a", "--as-of", "2025/10/31"], "cliNotADate"],
    ["a date with a time", ["status", "a", "--as-of", "2025-10-31T00:00"], "cliNotADate"],
    ["an empty date", ["status", "a", "--as-of", ""], "cliNotADate"],
    ["a port that is none", ["start", "--port", "65536"], "cliNotAPort"],
  ])("refuses %s", (_what, words, code) => {
    expect(() => readArguments(words)).toThrow(UsageError);
    expect(() => readArguments(words)).toThrow(expect.objectContaining({ code }));
  });

  test("names the option that is wrong", () => {
    expect(() => readArguments(["build", "a", "-o"])).toThrow(
      expect.objectContaining({ parameters: expect.objectContaining({ option: "-o" }) })
    );
  });
});

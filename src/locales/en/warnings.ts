import type { Messages } from "../messages";

export const warnings: Messages["warnings"] = {
  cellNotNumber:
    "“{source}” in {column} is not a number and was not counted. Enter a number, such as 80%.",
  cellWithoutPercentSign:
    "{source} in “{column}” is more than 200%: a percent sign seems to be missing. For {source} percent enter {source}%.",
  cellNotDate:
    "“{source}” in {column} is not a date and was not counted. Enter a date, such as 2025-11-30.",
  cellNotYesOrNo: "“{source}” in {column} should be 是 or 否; it was not counted.",
  cellNotAChoice:
    "“{source}” in {column} is not in the dropdown and was not counted. Choose from the list.",
  numberTaken:
    "{column} {source} repeats that of a row above and was read as {number}. Please check the numbers.",
  rowWithoutTask:
    "The task list has no task “{source}”. What was entered in its rows here moves to the sheet of withdrawn tasks. If the number is mistyped, correct it first.",
  noTaskList:
    "No task list was found in the document. Check that it is the right file; a list is a table with a header (such as 序号, 主要任务, 牵头单位), or clauses that name who is responsible.",
  titleUnknown: "The list has no title. Please add one after the import.",
  yearUnknown:
    "The title names no year, so deadlines such as 年底前 or 6月底 have no date. Please check and add them.",
  regionUnknown:
    "The title names no place, so unit names were completed as a county's. Please check.",
  noLeads:
    "The list names no lead units, so totals by unit will be empty. Check the header, or add them.",
  unitUnknown:
    "“{source}” is not in the list of units and was kept as it stands. Check its full name, or add it to the list.",
  deadlineUnsure: "The deadline “{source}” can be read in more than one way. Check its date.",
  deadlineUnread: "The deadline “{source}” was not understood. Please fill it in.",
  targetUnsure: "The indicator or value of the target “{source}” is not clear. Please check.",
  targetUnread: "No indicator was found in the target “{source}”; a person has to judge.",
  rowLeftOut: "“{source}” is a total, a note or the like and was not imported as a task.",
  itemWithoutUnits:
    "“{source}” does not say who is responsible, while other items of its section do, and was not imported as a task. Check the document, and add it where needed.",
  tableLeftOut:
    "Another table ({count} rows, such as “{source}”) seems to list projects or indicators and was not imported as tasks. Please check.",
  progressUnsure: "The progress “{source}” may be a percentage or a fraction. Please check.",
  columnRenamed:
    "Column “{source}” seems to have been renamed, and its contents do not count. Please give it back its name.",
  nestedTable: "The cell holds another table, “{source}”, which was not imported as a task.",
  mergeConflict:
    "The new file says “{source}”; the ledger has “{kept}”, typed by a person, which stays. Check it.",
};

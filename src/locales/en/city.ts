import type { Messages } from "../messages";

export const city: Messages["city"] = {
  title: "Join counties' ledgers",
  hintWorkbook:
    "Choose the ledgers that the counties handed in (.xlsx, several at once). The city's workbook opens beside this one, which stays as it is.",
  hintFile:
    "Choose the ledgers that the counties handed in (.xlsx, several at once). The city's workbook is downloaded.",
  choose: "Choose ledgers",
  working: "Joining files: {count}…",
  done: "Counties joined: {counties}; their tasks: {tasks}.",
  notes: "Mind these files (the workbook tells it too)",
  note: "{file}: {note}",
  note_duplicate: "the same list of the same place as “{kept}”, which counts instead",
  note_severalLists:
    "{name} has another list; the tasks of both count, the figures of the earlier one alone",
  note_unnamed: "its title names no place; the file's name, “{name}”, stands for it",
  note_otherYear: "its year ({year}) is not that of most lists ({common}); it counts all the same",
  note_unreadable: "{reason}",
  moreNotes: "{count} more stand in the workbook.",
  failed: "Nothing was joined",
  file: "全市汇总",
};

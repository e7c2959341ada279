import type { Messages } from "../messages";

export const start: Messages["start"] = {
  product: "Soil Ledger",
  places: "Places",
  place_import: "Import",
  place_followUp: "Track",
  place_calculate: "Rates",
  place_sheets: "Sheets",
  place_settings: "Settings",
  cancel: "Cancel",
  tryAgain: "Try again",

  crashTitle: "Something went wrong here",
  crashBody:
    "What stands in the workbook is safe. Please try again; if it fails once more, save the log and pass it to your technical support.",
  saveLog: "Save the log",
  unexpected: "Unexpected error: {message}. Nothing was written.",
  partNotLoaded:
    "A part of the program could not be loaded: the network may be down, or the program was just updated. Check the network and try again; if that does not help, close this page and open it anew.",
  notDone: "This did not work",

  importIntro: "Choose the county's soil-pollution task list, check it, and make a ledger of it.",
  dropHere: "Drop the task list here: a Word, WPS, PDF, Excel, web or text file",
  dropHereOrLedger:
    "Drop the task list (Word, WPS, PDF, Excel, web or text file) or an earlier ledger here",
  dropNow: "Let go to read the file",
  pasteHint: "Or copy the list in Word, WPS or a web page and press Ctrl+V here",
  pastedName: "Pasted content",
  chooseFile: "Choose a file",
  trySample: "Try the sample",
  staysHere: "Files are read on this computer and never uploaded.",
  importFailed: "The file was not read",
  reading: "Reading “{fileName}”…",
  writing: "Writing…",
  cancelling: "Cancelling, and putting everything back…",
  excelIsSlow: "Excel has not answered yet. If a cell is being edited, press Enter or Esc.",

  writtenFile: "“{fileName}” was made and is being downloaded. Tasks: {tasks}.",
  writtenWorkbook: "Written. Tasks: {tasks}.",
  opened: "The ledger is open.",
  restored: "The unsaved ledger is back. Download it soon.",
  undo: "Undo the last write",
  undoHint: "Only the last write can be undone, and only until this pane is closed.",
  undone: "Undone: the ledger is as it was before the last write.",
  notUndone: "Not undone",
};

import type { Messages } from "../messages";

export const errors: Messages["errors"] = {
  cancelled: "Cancelled. Nothing was written.",
  commandNoLedger:
    "This workbook holds no ledger. Choose Open Ledger and import a task list first.",
  commandNoTask: "The ledger holds no tasks.",
  commandUnsureEntries:
    "{count} places in the ledger could not be read for sure, and writing it anew would lose them. Look at them in Open Ledger first. Nothing was written.",
  rateZeroTotal: "“{figure}” is zero, so there is nothing to compute. Fill it in first.",
  rateNegativeFigure: "“{figure}” cannot be negative. Please check it.",
  ratePartAboveWhole: "“{figure}” is larger than “{whole}”. Please check them.",
  rateNotAShare: "“{figure}” must lie between 0 and 100%. Please check it.",
  rateUnreadableAmount:
    "“{text}” in “{figure}” is not a number. Type a number, with a unit such as 亩, 公顷, 千克 or 吨 if needed.",
  rateNotANumber: "“{figure}” is not a number. Type a number.",
  rateMissingFigure:
    "“{figure}” has an empty cell. Empty is not zero: fill it in, with 0 where there is none.",
  rateNotOneValue: "“{figure}” takes one value. Choose a single cell that is not empty.",
  functionUnreadableTarget:
    "“{text}” in “{argument}” is not one target. Write it as ≥93%, 6%以上 or 控制在25%以内.",
  functionNothingFound: "No {what} was found in “{text}”.",
  functionMissingPercentSign:
    "The target is a percentage, but “{argument}” is {text}. For {text} percent write “{text}%”.",
  functionNotADate: "“{text}” in “{argument}” is no date. Give a date, such as 2025/12/31.",
  functionUnknownWord: "“{text}” in “{argument}” is not known. Give one of: {words}.",
  rateNotYesNo: "“{figure}” is answered by 是 or 否 (TRUE or FALSE).",
  ledgerFormatNewer:
    "This ledger was made by a newer version of Soil Ledger (format {version}; this program knows up to {known}). Upgrade this program first.",
  ledgerTableMissing:
    "The workbook has no table {table}, so the ledger cannot be read. Restore the table (undo its deletion, or use an earlier copy).",
  documentEmpty: "The file “{file}” is empty. Check that it is the right one.",
  documentIsWord95:
    "“{file}” is a document of Word 95 or earlier, which cannot be read. Open it in Word or WPS, save it as .docx and import that.",
  documentIsEncrypted:
    "“{file}” is protected by a password. Remove the password in Word or WPS, save it and import it again.",
  documentIsScannedPdf:
    "“{file}” is a scanned PDF: pictures of pages without text. Import the original Word document or a PDF exported from it; if there is only the scan, recognise its text (OCR) in WPS or the like, save it as .docx, check it and import that.",
  documentIsOfd:
    "“{file}” is an OFD file, which cannot be read. Import the original Word document, or convert the file to .docx with WPS or an OFD reader.",
  documentIsPresentation:
    "“{file}” is a presentation, not a task list. Choose a Word, PDF, web, text or spreadsheet file.",
  documentKindUnknown:
    "“{file}” is of no known kind. Choose a task list as a Word, PDF, web, text or spreadsheet file.",
  documentDamaged:
    "“{file}” is damaged or incomplete. Open it in Word or WPS and save it as .docx, or get the file again.",
  documentTooLarge:
    "“{file}” holds {size} MB; the limit is {limit} MB. Remove pictures and the like, or import it in parts.",
  sampleUnavailable:
    "The sample document was not found. Check that the program is complete, or choose a file of your own.",
  fileUnreadable:
    "“{fileName}” cannot be read. It may have been moved, renamed or locked. Please choose it again.",
  copyRefused: "The browser allows no copying. Select the words of the result and press Ctrl+C.",
  oneFileOnly: "Only one file can be read at a time; you dropped {count}. Please drop one.",
  workbookInExcel:
    "This is an Excel workbook. Open it in Excel itself, then open Soil Ledger there.",
  nothingToSave: "There is no ledger to download yet. Import a task list first.",
  workbookDamaged:
    "This file is no .xlsx workbook that can be opened. It may be damaged or merely renamed. Open it in Excel or WPS and save it as .xlsx.",
  workbookEncrypted:
    "This workbook needs a password to open. Remove the password in Excel or WPS first.",
  workbookOldFormat:
    "This file has the old .xls format. Open it in Excel or WPS and save it as .xlsx.",
  workbookTooLarge:
    "This workbook is too large once unpacked. Remove pictures and other content first.",
  workbookNotALedger: "This workbook holds no ledger. Choose an .xlsx file that Soil Ledger made.",
  workbookForeignSheets:
    "Your own sheets {places} hold charts, pivot tables, controls or the like, which writing the file anew would lose, so nothing was written. Move these sheets to another workbook first.",
  workbookForeignParts:
    "The workbook has macros, external links or data connections, which writing the file anew would lose, so nothing was written. Move them to another workbook first.",
  workbookForeignAdditions:
    "You added columns, comments, pictures or contents outside the tables to the ledger's sheets, which writing the file anew would lose, so nothing was written: {places}. Move them to a sheet of your own first.",
  workbookTextTooLong:
    "The text of {where} has {length} characters; a cell holds at most {limit}. Split it in the source document.",
  ledgerRowNotFound:
    "Table {table} has no “{row}”. It may have been deleted or renamed. Read the ledger again.",
  ledgerUnclearEntries:
    "These cells cannot be understood and would be lost by writing the file anew, so nothing was written. Correct them first: {places}.",
  nothingToUrge:
    "No task is overdue or off target, so there is nothing to urge. Nothing was written.",
  nothingToUrgeUnit:
    "“{unit}” leads no task that is overdue or off target; nothing was written. The name must be as in the ledger’s lead units.",
  cliNoCommand: "Say what to do. Usage: {usage}",
  cliUnknownCommand: "There is no command “{command}”. Usage: {usage}",
  cliUnknownOption: "Unknown option {option}. Usage: {usage}",
  cliOptionValue: "Option {option} has a wrong value or none. Usage: {usage}",
  cliArgumentCount: "Expected {expected} file(s), got {count}. Usage: {usage}",
  cliNotUncertain: "Task {id} is in no doubt; --new is for uncertain ones only ({known}).",
  cliOutputMissing: "Name the output file with -o. Usage: {usage}",
  cliOutputEnding: "The output file “{file}” should end with {endings}. Usage: {usage}",
  cliOutputIsInput: "The output file cannot be the input file: {file}. Choose another name.",
  cliNotADate: "“{text}” is no date of the calendar; write it like 2025-10-31. Usage: {usage}",
  cliNotAPeriod:
    "“{text}” is no period; write it like 2025-10, 2025-Q4 or 2025-W40. Usage: {usage}",
  cliNotAPort: "“{text}” is no port; it should be a whole number from 0 to 65535. Usage: {usage}",
  noLedgers: "There is no ledger to join. The first file: {reason}",
  cliNoTasks:
    "“{file}” holds no task list, so no workbook was made. Check that it is the right file.",
  cliNotBuilt: "The built pages are missing ({folder}). Run npm run build first.",
  inputMissing: "There is no file “{file}”. Check its name and place.",
  inputIsFolder: "“{file}” is a folder, not a file. Name a file in it.",
  inputDenied: "No permission to read “{file}”.",
  inputFailed: "Cannot read “{file}”: {message}",
  outputFolderMissing: "The folder to write into does not exist: {file}. Create it first.",
  outputIsFolder: "“{file}” is a folder. Choose another file name.",
  outputDenied: "No permission to write “{file}”. Choose another place or check the permissions.",
  outputInUse: "“{file}” is in use by another program. Close it first.",
  outputHeld:
    "“{file}” cannot be replaced: another program has it open, or it is write-protected. Close it first.",
  outputDiskFull: "The disk is full, “{file}” cannot be written. The earlier file is unchanged.",
  outputFailed: "Cannot write “{file}”: {message}",
  excelProtected:
    "The sheet is protected and Excel allows no changes. Unprotect it under Review, then try again. Nothing was written.",
  excelStructureProtected:
    "The workbook's structure is protected, so no sheets can be added. Turn off Protect Workbook under Review, then try again. Nothing was written.",
  excelEmptySelection:
    "The selected cells are empty. Select the figures in the sheet, then try again.",
  excelNoRangeSelected: "Select one single range of cells in the sheet, then try again.",
  excelOccupiedCell:
    "Cell {cell} already holds something and was left as it is. Select an empty cell, then try again.",
  excelOwnSheetProtected:
    "Your sheet “{sheet}” is protected and has formulas that refer to the ledger; they would break when the ledger is rewritten. Unprotect the sheet, then try again. Nothing was written.",
  excelOwnFormulas:
    "The ledger was written, but these formulas of yours could not be kept: {places}. They referred to the earlier ledger; please enter them again.",
  excelChangedSinceWritten:
    "The ledger was changed after it was written (an entry, a correction or a setting), and undoing would lose that. Nothing was undone, and the workbook is as it was.",
  excelOwnFormulasInWay:
    "These formulas of yours refer to the ledger and would break: {places}. Delete them before you undo. The workbook is as it was.",
  excelHalfRemoved:
    "Undoing broke off, and some of the ledger's sheets may be left in the workbook. Close it without saving and reopen it.",
  changedMeanwhile:
    "Somebody changed the ledger after it was read. Nothing was written, and what they entered is still there. Read it again, then try again.",
  excelOvertakenEntries:
    "The ledger was written, but these entries were made at that very moment and are not in it. Please enter them again: {entries}",
  excelReadOnly: "The workbook is open as read-only. Save a copy and try again there.",
  excelCellEdit:
    "A cell is being edited. Finish with Enter or Esc, then try again. Nothing was written.",
  excelMissingPart:
    "“{what}” cannot be found in the workbook; it may just have been deleted or renamed. Undo that, or open Soil Ledger again. Nothing was written.",
  excelSheetNameTaken:
    "The workbook already has sheets named {names}. Rename them, or import into a new workbook. Nothing was written.",
  excelTableNameTaken:
    "The workbook already has tables named {names}. Rename them under Table Design, or import into a new workbook. Nothing was written.",
  excelNameTaken:
    "The workbook already has defined names {names}. Rename them in the Name Manager, or import into a new workbook. Nothing was written.",
  excelLooseCells:
    "There are contents of yours outside the tables of the ledger's sheets, which updating would lose, so nothing was written: {places}. Move them to a sheet of your own or into the table first.",
  excelAddedObjects:
    "There are comments, pictures, shapes or charts of yours on the ledger's sheets {sheets}, which updating would lose, so nothing was written. Move them to a sheet of your own first.",
  excelAddedColumns:
    "You added columns to the ledger's tables, and rewriting the ledger would lose them: {places}. Move them to a sheet of your own first. Nothing was written.",
  excelTooLarge:
    "This is more than Excel handles at once. Split it into several workbooks. Nothing was written.",
  excelTooOld: "This version of Excel lacks what is needed ({needed}). Use Excel 2021 or later.",
  excelRefused: "Excel did not complete this step: {message} ({place}). Nothing was written.",
  excelHalfWritten:
    "Writing broke off and could not be undone. Sheets whose names begin with “{prefix}” may be left in the workbook. Undo, or close without saving and reopen, then import again.",
  workbookForeignClashes:
    "Your own sheets {places} bear the name of a sheet or table of the ledger and cannot stand in the same workbook, so nothing was written. Rename them first.",
};

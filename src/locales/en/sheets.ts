/** The preview of the workbook's sheets. */
export const sheets = {
  tabs: "Sheets",
  region: "Sheet {name}, scrolled with the arrow keys",
  hint: "What is shown is what the file holds; sheets of your own stay in the file but are not shown here. Charts are simplified.",
  none: "There is no ledger yet. Import a task list or open an earlier ledger to see each of its sheets.",
  preview: "Look at the sheets",
};

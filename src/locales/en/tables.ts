/** Tables pasted into a calculation. */
export const tables = {
  pasteTable: "Paste a whole table (a township, plot or enterprise a row)",
  pastedTable: "A table copied from Excel or Word",
  pasteTableHint:
    "The header names the columns ({names}); without one, the columns of numbers are taken in this order. Rows of sums are left out.",
  pastedRows: "Rows read: {count}; their sums stand below.",
  pastedNothing:
    "No columns of numbers were found. Copy the table with its header and paste it here.",
  pastedUnread: "Not counted, since something in them is no number: {names}.",
};

export const warnings = {
  cellNotNumber: "“{column}”中的“{source}”不是数字，未计入。请改填数字，例如 80%。",
  cellNotDate: "“{column}”中的“{source}”不是日期，未计入。请改填日期，例如 2025-11-30。",
  cellNotYesOrNo: "“{column}”中的“{source}”应为“是”或“否”，未计入。",
  cellNotAChoice: "“{column}”中的“{source}”不在下拉列表中，未计入。请从列表中选择。",
} as const;

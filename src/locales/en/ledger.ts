/** The parts of a task, as changes to them are told. */
export const ledger = {
  field_number: "Number",
  field_section: "Section",
  field_title: "Title",
  field_content: "Content",
  field_lead: "Lead units",
  field_support: "Supporting units",
  field_responsible: "Responsible units",
  field_deadline: "Deadline",
  field_remarks: "Remarks",
  field_targets: "Targets",
  field_year: "Year",
  field_region: "Place",
  field_goals: "Overall goals",
} as const;

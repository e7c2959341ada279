import type { Messages } from "../messages";

export const cli: Messages["cli"] = {
  help: "Soil Ledger: turns a list of soil-pollution tasks into a ledger in Excel. Usage:",
  or: " or ",
  written: "Ledger written: {file}",
  toCheck: "{count} places need a look; run parse to see each.",
  asOf: "As of {date}",
  leadUnit: "Lead unit",
  led: "Led",
  done: "Done",
  overdue: "Overdue",
  offTarget: "Off target",
  dueSoon: "Due soon",
  behind: "Behind",
  onTrack: "On track",
  counts:
    "{sections} sections, {tasks} tasks, {measures} measures; {goals} overall goals, {targets} targets of tasks.",
  portTaken: "Port {wanted} is taken; using {port} instead.",
  serving: "Browser edition: {address} (Ctrl-C to stop)",
  stopped: "Stopped.",
};

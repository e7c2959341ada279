import type { Messages } from "../messages";

export const cli: Messages["cli"] = {
  help: "Soil Ledger: turns a list of soil-pollution tasks into a ledger in Excel. Usage:",
  or: " or ",
  written: "Ledger written: {file}",
  reportWritten: "Written: {file}",
  periodRecorded: "{period} is recorded, {tasks} tasks.",
  periodReplaced: "{period} is recorded anew, {tasks} tasks, in place of what was recorded for it.",
  periodLights: "{period}: red {red}, amber {amber}, green {green}, not reported {grey}",
  merged: "{tasks} tasks of {counties} counties were joined.",
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
  changes:
    "Against the earlier ledger: {added} added, {changed} changed, {removed} withdrawn, {uncertain} uncertain.",
  changeOfList: "The list itself",
  changeAdded: "Added {id} {title}",
  changeRestored: "Added {id} {title} (it had been deleted from the ledger; the new file names it)",
  changeChanged: "Changed {id} {title}",
  changeKept: "the ledger has “{kept}” instead, which stays",
  changeRemoved: "Withdrawn {id} {title}",
  changeSuccessor: "; most of its words are now in {successor}",
  changeWithdrawn: "; what was entered moves to 已撤销任务",
  changeUncertain:
    "Uncertain: {id} “{next}” of the new file is {score}% like {earlier} “{title}” and taken for the same; if it is new, add --new {id}",
  changeTakenAsNew:
    "New: {id} “{next}” of the new file does not take over the entries of {earlier} “{title}”",
  portTaken: "Port {wanted} is taken; using {port} instead.",
  serving: "Browser edition: {address} (Ctrl-C to stop)",
  stopped: "Stopped.",
};

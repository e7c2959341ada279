/** Unsaved work that the browser edition keeps. */
export const drafts = {
  title: "上次有未保存的台账",
  of: "《{title}》，{moment}自动暂存在本机浏览器里。",
  restore: "恢复",
  discard: "丢弃",
  hint: "没有下载的改动会自动暂存在这台电脑的浏览器里，下次打开时可以恢复；下载后即清除。公用电脑用完请清除。",
  missing: "这个浏览器（或无痕窗口）不能暂存，请在关闭前下载台账。",
  clear: "清除暂存",
  cleared: "暂存已清除。",
  heading: "本机暂存",
} as const;

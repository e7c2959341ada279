/** The preview of the workbook's sheets. */
export const sheets = {
  tabs: "工作表",
  region: "工作表“{name}”，可用方向键滚动",
  hint: "预览与下载的文件一致；您自己加的工作表不在这里显示，仍在文件里。图表为示意。",
  none: "还没有台账。导入任务清单或打开已有台账后，可以在这里看到每张工作表。",
  preview: "预览工作表",
} as const;

/** 汇总各地台账. */
export const city = {
  title: "汇总各地台账",
  hintWorkbook:
    "选择各县区报来的台账（.xlsx，可以一次选多个），另开一个全市汇总工作簿；现在的工作簿不变。",
  hintFile: "选择各县区报来的台账（.xlsx，可以一次选多个），下载一份全市汇总。",
  choose: "选择各地台账",
  working: "正在汇总 {count} 个文件……",
  done: "已汇总 {counties} 个地区的 {tasks} 项任务。",
  notes: "请留意这些文件（汇总里也有说明）",
  note: "{file}：{note}",
  note_duplicate: "与“{kept}”是同一地区的同一清单，只计后者",
  note_severalLists: "{name}另有一份清单：两份清单的任务都计入，指标核算只计前一份",
  note_unnamed: "清单标题中没有地区名称，以文件名“{name}”代替",
  note_otherYear: "清单年度（{year}）与多数清单（{common}）不同，仍计入",
  note_unreadable: "{reason}",
  moreNotes: "另有 {count} 条，见汇总的工作表《汇总说明》。",
  failed: "没有汇总",
  file: "全市汇总",
} as const;

/** 乡镇街道 by region, in the customary order: they head the rows of 指标核算. */
export const townshipsByRegion: Readonly<Record<string, readonly string[]>> = {
  柳城县: [
    "大埔镇",
    "龙头镇",
    "太平镇",
    "沙埔镇",
    "东泉镇",
    "凤山镇",
    "六塘镇",
    "冲脉镇",
    "寨隆镇",
    "马山镇",
    "古砦仫佬族乡",
    "社冲乡",
  ],
};

/** The level in front of a department's name: 县农业农村局. */
const level = /^(?:自治县|县|市|区|旗)(?=[\u4e00-\u9fa5]{3})/;

/** 市场监管局 begins like a level and has none. */
const noLevel = /^(?:市场|市监|市政|市容|区域)/;

/**
 * A unit's name without its place, by which the same departments of several counties are one column:
 * 县农业农村局 and 柳城县农业农村局 are 农业农村局, 柳城生态环境局 is 生态环境局.
 */
export function departmentName(unit: string, county: string): string {
  const place = county.replace(/(?:自治县|县|区|市|旗)$/, "");
  const rest = unit.startsWith(place) ? unit.slice(place.length) : unit;
  return noLevel.test(rest) ? rest : rest.replace(level, "");
}

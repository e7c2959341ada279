/**
 * How the names of offices end: 县水利局, 县委办. Whoever looks for names adds the endings that are sure
 * only where it looks: a 会 may be a meeting, and a 所 or a 村 a place.
 */
export const officeEndings = "局|委|办|厅|部|院|社|站|中心";

/** How the names of units of any kind end: 县人民政府, 大埔镇, 有关单位. */
export const unitEndings = `${officeEndings}|府|镇|乡|街道|单位|部门|公司`;

/** 单位名录: one unit and the names it goes by. Staff can edit the list in the workbook. */
export interface RegistryUnit {
  /** Canonical full name, with its level prefix: 县发展和改革局. */
  readonly name: string;
  /** Other names, with or without the prefix: 发改局, 县发展改革局. */
  readonly aliases: readonly string[];
  readonly kind: UnitKind;
  /** 联系人, whom the office asks there; 督办单 names them. */
  readonly contact?: string;
  /** 联系电话 */
  readonly phone?: string;
}

/** 部门, 乡镇街道, or a collective such as 各乡镇人民政府, which stays one unit. */
export type UnitKind = "department" | "township" | "collective";

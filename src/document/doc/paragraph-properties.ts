import type { CellEdge } from "../flow/levelled-body";
import { Bytes } from "./bytes";
import { codes, modifiersOf, type Modifier } from "./modifiers";
import { RowShape } from "./row-shape";

/** What a paragraph's modifiers say. */
export interface ParagraphProperties {
  readonly style: string;
  /** The list and level of its own, if it has any: else its style's. */
  readonly list: string | undefined;
  readonly level: number | undefined;
  /** On which level of tables it stands; 0 is outside. */
  readonly tableLevel: number;
  /** Its mark ends a row, or a cell of a table within a table. */
  readonly endsRow: boolean;
  readonly endsInnerCell: boolean;
  readonly edges: readonly CellEdge[];
}

/** Reads a paragraph's properties; those too many for their page stand in the Data stream. */
export function paragraphProperties(properties: Bytes, data: Bytes): ParagraphProperties {
  const style = properties.length >= 2 ? String(properties.u16(0)) : "0";
  const own = properties.length > 2 ? properties.part(2, properties.length - 2) : empty;
  let list: string | undefined;
  let level: number | undefined;
  let inTable = false;
  let tableLevel: number | undefined;
  let endsRow = false;
  let endsInnerCell = false;
  const shape = new RowShape();
  for (const modifier of withElsewhere(own, data)) {
    const { code, operand } = modifier;
    if (code === codes.list) list = String(operand.i16(0));
    else if (code === codes.listLevel) level = operand.u8(0);
    else if (code === codes.inTable) inTable = operand.u8(0) === 1;
    else if (code === codes.tableLevel) tableLevel = Math.max(0, operand.i32(0));
    else if (code === codes.rowEnd || code === codes.innerRowEnd) endsRow ||= operand.u8(0) === 1;
    else if (code === codes.innerCellEnd) endsInnerCell = operand.u8(0) === 1;
    else shape.take(modifier);
  }
  return {
    style,
    list,
    level,
    tableLevel: tableLevel ?? (inTable ? 1 : 0),
    endsRow,
    endsInnerCell,
    edges: shape.edges,
  };
}

const empty = new Bytes(new Uint8Array());

function* withElsewhere(list: Bytes, data: Bytes): Generator<Modifier> {
  for (const modifier of modifiersOf(list)) {
    const { code, operand } = modifier;
    if (code === codes.elsewhere || code === codes.elsewhereBefore) {
      const at = operand.u32(0);
      yield* modifiersOf(data.part(at + 2, data.u16(at)));
    } else yield modifier;
  }
}

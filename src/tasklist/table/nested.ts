import type { Block, SourceDocument, Table } from "../../document";
import { findHeader } from "./header";

/** The document with lists that stand in a cell of a form (督办单) as tables behind it. */
export function withNestedLists(document: SourceDocument): SourceDocument {
  return { ...document, blocks: document.blocks.flatMap(withNested) };
}

function withNested(block: Block): Block[] {
  if (block.type === "paragraph" || findHeader(block)) return [block];
  const lists = [...new Set(block.rows.flat())].flatMap(({ tables }) => tables).filter(isList);
  return lists.length === 0 ? [block] : [block, ...lists];
}

function isList(table: Table): boolean {
  return findHeader(table) !== null;
}

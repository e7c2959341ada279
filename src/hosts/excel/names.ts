import type { NamedContents } from "../host";
import { contentEntry } from "./apply/entry-text";
import { MissingPartError } from "./errors";

/**
 * Changes named cells: one round trip to find them, one to write.
 *
 * @throws MissingPartError when a name is not there, or no cell is left that it means
 */
export async function writeNames(
  context: Excel.RequestContext,
  contents: NamedContents
): Promise<void> {
  const cells = Object.entries(contents).map(([name, content]) => ({
    name,
    content,
    range: context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("address"),
  }));
  await context.sync();
  for (const { name, content, range } of cells) {
    if (range.isNullObject) throw new MissingPartError(name);
    range.formulas = [
      [
        typeof content === "object" && content !== null
          ? `=${content.formula}`
          : contentEntry(content),
      ],
    ];
  }
  await context.sync();
}

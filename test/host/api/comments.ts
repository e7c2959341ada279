import { HostCollection, HostObject } from "../protocol/host-object";
import type { SheetData } from "../model/data";

/** https://learn.microsoft.com/javascript/api/excel/excel.commentcollection, of a sheet. */
export class CommentCollection extends HostCollection<Comment> {
  readonly className = "CommentCollection";
  readonly #sheet: SheetData;

  constructor(sheet: SheetData) {
    super();
    this.#sheet = sheet;
  }

  listItems(): Comment[] {
    return this.#sheet.comments.map(({ id, content }) => new Comment(id, content));
  }
  findItem(key: string): Comment | null {
    return this.listItems().find(({ id }) => id === key) ?? null;
  }
}

class Comment extends HostObject {
  readonly className = "Comment";
  readonly #id: string;
  readonly #content: string;

  constructor(id: string, content: string) {
    super();
    this.#id = id;
    this.#content = content;
  }

  get id(): string {
    return this.#id;
  }
  get content(): string {
    return this.#content;
  }
}

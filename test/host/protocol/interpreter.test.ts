import { hostErrors } from "./host-error";
import { HostCollection, HostObject } from "./host-object";
import { Interpreter } from "./interpreter";
import type { Action, ObjectPath, RequestBody } from "./wire";

/** A small object model of its own: the interpreter knows nothing of workbooks. */
class Book extends HostObject {
  readonly className = "Book";
  static override readonly navigation = ["pages", "cover"];
  readonly #pages: Page[] = [new Page("one"), new Page("two")];
  #title = "";

  get pages(): Pages {
    return new Pages(this.#pages);
  }
  get cover(): Page | null {
    return null;
  }
  get title(): string {
    return this.#title;
  }
  set title(title: string) {
    this.#title = title;
  }
  longer(one: Page, { than }: { than: Page }): string {
    return one.name.length > than.name.length ? one.name : than.name;
  }
}

class Page extends HostObject {
  readonly className = "Page";
  readonly #name: string;
  constructor(name: string) {
    super();
    this.#name = name;
  }
  get name(): string {
    return this.#name;
  }
  _KeepReference(): void {}
}

class Pages extends HostCollection<Page> {
  readonly className = "PageCollection";
  readonly #pages: Page[];
  constructor(pages: Page[]) {
    super();
    this.#pages = pages;
  }
  listItems(): Page[] {
    return this.#pages;
  }
  findItem(key: string): Page | null {
    return this.#pages.find(({ name }) => name === key) ?? null;
  }
  add(name: string): Page {
    this.#pages.push(new Page(name));
    return this.#pages.at(-1)!;
  }
  getItem(key: string): Page {
    const found = this.findItem(key);
    if (!found) throw hostErrors.itemNotFound();
    return found;
  }
}

const root: ObjectPath = { Id: 1, ObjectPathType: 1, Name: "" };
const pages: ObjectPath = { Id: 2, ObjectPathType: 4, Name: "Pages", ParentObjectPathId: 1 };
const method = (Id: number, parent: number, Name: string, ...Arguments: unknown[]): ObjectPath => ({
  Id,
  ObjectPathType: 3,
  Name,
  ParentObjectPathId: parent,
  ArgumentInfo: { Arguments },
});
const request = (paths: ObjectPath[], ...Actions: Action[]): RequestBody => ({
  AutoKeepReference: true,
  Actions,
  ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
});
const instantiate = (Id: number, ObjectPathId: number): Action => ({
  Id,
  ActionType: 1,
  ObjectPathId,
});
const load = (Id: number, ObjectPathId: number, ...Select: string[]): Action => ({
  Id,
  ActionType: 2,
  ObjectPathId,
  QueryInfo: { Select },
});

let interpreter: Interpreter;
beforeEach(() => {
  interpreter = new Interpreter(new Book());
});
const process = (body: RequestBody, stopBefore?: number) => interpreter.process(body, stopBefore);

test("resolves a path once, so that adding adds once", () => {
  const add = method(3, 2, "Add", "three");
  const { Results } = process(
    request([root, pages, add], instantiate(10, 3), load(11, 3, "name"), load(12, 2, "items/name"))
  );
  expect(Results?.map(({ Value }) => Value)).toEqual([
    { Name: "three", _ReferenceId: "reference-1" },
    { Name: "three" },
    {
      _Items: ["one", "two", "three"].map((Name, _Index) => ({ Name, _Index })),
    },
  ]);
});

test("speaks of kept objects in later requests, until they are let go", () => {
  process(request([root, pages, method(3, 2, "GetItem", "two")], instantiate(10, 3)));
  const kept: ObjectPath = { Id: 5, ObjectPathType: 6, Name: "reference-1" };
  expect(process(request([kept], load(11, 5, "name"))).Results?.[0]?.Value).toEqual({
    Name: "two",
  });
  const Arguments = ["reference-1"];
  const remove: Action = {
    Id: 12,
    ActionType: 3,
    Name: "_RemoveReference",
    ObjectPathId: 1,
    ArgumentInfo: { Arguments },
  };
  process(request([root], remove));
  expect(process(request([kept], load(13, 5, "name"))).Error?.Code).toBe("ItemNotFound");
});

test("gives objects as arguments, also inside of plain values", () => {
  const longer: Action = {
    Id: 10,
    ActionType: 3,
    Name: "Longer",
    ObjectPathId: 1,
    ArgumentInfo: {
      Arguments: [3, { than: { _ObjectPathId: 4 } }],
      ReferencedObjectPathIds: [3, 0],
    },
  };
  const paths = [root, pages, method(3, 2, "GetItem", "one"), method(4, 2, "Add", "eleven")];
  expect(process(request(paths, longer)).Results?.[0]?.Value).toBe("eleven");
});

test("what is null makes null of all that follows from it", () => {
  const cover: ObjectPath = { Id: 2, ObjectPathType: 4, Name: "Cover", ParentObjectPathId: 1 };
  const onCover = method(3, 2, "Anything");
  const { Results } = process(request([root, cover, onCover], instantiate(10, 3), load(11, 3)));
  expect(Results?.map(({ Value }) => Value)).toEqual([null, null]);
});

test("stops at the first failure, names it, and keeps what was done before", () => {
  const setTitle: Action = {
    Id: 10,
    ActionType: 4,
    Name: "Title",
    ObjectPathId: 1,
    ArgumentInfo: { Arguments: ["new"] },
  };
  const missing = method(3, 2, "GetItem", "nine");
  const response = process(request([root, pages, missing], setTitle, instantiate(11, 3)));
  expect(response.Error).toMatchObject({
    Code: "ItemNotFound",
    Location: "PageCollection.getItem",
    ActionIndex: 1,
  });
  expect(response.ProcessedResults?.Results).toHaveLength(1);
  expect(process(request([root], load(12, 1, "title"))).Results?.[0]?.Value).toEqual({
    Title: "new",
  });
});

test.each<[string, Action]>([
  ["Book.Glue", { Id: 10, ActionType: 3, Name: "Glue", ObjectPathId: 1 }],
  ["Book.glue", load(10, 1, "glue")],
  [
    "Book.Glue",
    { Id: 10, ActionType: 4, Name: "Glue", ObjectPathId: 1, ArgumentInfo: { Arguments: [1] } },
  ],
  ["Book.constructor", { Id: 10, ActionType: 3, Name: "constructor", ObjectPathId: 1 }],
])("fails loudly on a member that it does not have: %s", (name, action) => {
  const { Error: error } = process(request([root], action));
  expect(error?.Code).toBe("ApiNotFound");
  expect(error?.Message).toContain(name);
});

test("breaks off where a test wants it to", () => {
  const response = process(request([root], load(10, 1, "title"), load(11, 1, "title")), 1);
  expect([response.Error?.Code, response.ProcessedResults?.Results.length]).toEqual([
    "GeneralException",
    1,
  ]);
});

import { getProperty, HostCollection, HostObject, isNavigation, scalarsOf } from "./host-object";
import type { QueryInfo } from "./wire";

/** The answer to a load: the selected members in PascalCase, collections as _Items. */
export function query(object: HostObject, { Select, Expand, Top, Skip }: QueryInfo): unknown {
  return selected(object, [...(Select ?? []), ...(Expand ?? [])], Skip ?? 0, Top);
}

function selected(
  object: HostObject,
  paths: readonly string[],
  skip = 0,
  top?: number
): Record<string, unknown> {
  if (object instanceof HostCollection) {
    const inner = paths.flatMap((path) =>
      path === "items" ? [] : [path.replace(/^items\//i, "")]
    );
    const items = object.listItems().slice(skip, top === undefined ? undefined : skip + top);
    return {
      _Items: items.map((item, index) => ({ ...selected(item, inner), _Index: skip + index })),
    };
  }
  const answer: Record<string, unknown> = { ...identityOf(object) };
  for (const [name, rest] of byFirstSegment(object, paths)) {
    const value = getProperty(object, name);
    answer[pascal(name)] =
      value instanceof HostObject
        ? selected(value, rest)
        : isNavigation(object, name)
          ? null
          : value;
  }
  return answer;
}

/** The selected members, each with the paths that go on from it. */
function byFirstSegment(object: HostObject, paths: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const wanted = paths.length === 0 || paths.includes("*") ? scalarsOf(object) : paths;
  for (const path of wanted) {
    const [first, ...rest] = path.split("/");
    const paths = found.get(first!) ?? [];
    found.set(first!, rest.length > 0 ? [...paths, rest.join("/")] : paths);
  }
  return found;
}

/** What names an object among its siblings; the client makes the paths of loaded items from it. */
export function identityOf(object: HostObject): Record<string, unknown> {
  for (const key of ["id", "name"])
    if (scalarsOf(object).includes(key)) return { [pascal(key)]: getProperty(object, key) };
  return {};
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

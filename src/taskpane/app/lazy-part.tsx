import { lazy, type ComponentType } from "react";

/**
 * A part of the pane that is fetched when it is first shown. Where that failed, the next try fetches
 * it again: React itself remembers the failure for ever.
 */
export function lazyPart<Properties extends object>(
  load: () => Promise<{ default: ComponentType<Properties> }>
): ComponentType<Properties> {
  const fetchPart = () =>
    load().catch((error: unknown) => {
      part = lazy(fetchPart);
      throw error;
    });
  let part = lazy(fetchPart);
  return function LazyPart(properties: Properties) {
    const Part = part;
    return <Part {...properties} />;
  };
}

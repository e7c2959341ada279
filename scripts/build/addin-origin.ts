import { readFileSync } from "node:fs";

/** Where the manifest says that the build is served from. It names the host; nothing else does. */
export function addinOrigin(manifest: string): string {
  const [, page] =
    /<SourceLocation DefaultValue="([^"]+)"/.exec(readFileSync(manifest, "utf8")) ?? [];
  if (page === undefined) throw new Error(`${manifest} has no SourceLocation.`);
  return new URL(page).origin;
}

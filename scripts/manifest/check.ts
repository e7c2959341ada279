import { checkAddresses, checkIcons, type ReadFile } from "./files";
import { checkResources, checkTexts } from "./resources";
import { checkControls, checkIdentity, checkOrder, checkRuntime } from "./structure";
import { parseXml } from "./xml";

interface ManifestContext {
  /** The files of the build. */
  readonly read: ReadFile;
  /** The names of the commands that the code registers. */
  readonly commands: readonly string[];
}

/**
 * What is wrong with a manifest, one sentence each; nothing when it is right. Microsoft's own
 * validator calls the internet, this one needs none.
 */
export function checkManifest(xml: string, { read, commands }: ManifestContext): string[] {
  const manifest = parseXml(xml);
  return [
    ...checkIdentity(manifest),
    ...checkOrder(manifest),
    ...checkResources(manifest),
    ...checkTexts(manifest),
    ...checkAddresses(manifest, read),
    ...checkIcons(manifest, read),
    ...checkRuntime(manifest),
    ...checkControls(manifest, commands),
  ];
}

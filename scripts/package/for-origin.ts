import { addressesIn } from "../manifest/resources";
import { parseXml } from "../manifest/xml";

const address = /(?<=(?:DefaultValue|Value)=")https:\/\/[^"]*(?=")/g;
const versionElement = /(?<=<Version>)[^<]*(?=<\/Version>)/;

/** The manifest's version has four numbers, the product's three. */
export function manifestVersion(version: string): string {
  return `${version}.0`;
}

/**
 * The manifest of an add-in that is served from `origin`: every address moves there, and the version
 * is the product's.
 *
 * @throws Error when an address stays behind
 */
export function manifestFor(xml: string, origin: string, version: string): string {
  const moved = withVersion(
    xml.replace(address, (url) => movedTo(origin, url)),
    version
  );
  const stray = addressesIn(parseXml(moved)).find((url) => new URL(url).origin !== origin);
  if (stray !== undefined) throw new Error(`${stray} of the manifest is not on ${origin}.`);
  return moved;
}

/** The manifest with the product's version in it. */
export function withVersion(xml: string, version: string): string {
  return xml.replace(versionElement, manifestVersion(version));
}

/** The custom functions' metadata, whose help lies with the rest of the build. */
export function metadataFor(json: string, origin: string): string {
  const metadata = JSON.parse(json) as { functions: { helpUrl?: string }[] };
  for (const one of metadata.functions)
    if (one.helpUrl !== undefined) one.helpUrl = movedTo(origin, one.helpUrl);
  return JSON.stringify(metadata, null, 2);
}

function movedTo(origin: string, url: string): string {
  const { pathname, search, hash } = new URL(url);
  return `${origin}${pathname}${search}${hash}`;
}

import { pngSize } from "./png-size";
import { addressesIn, resourceOf } from "./resources";
import { child, descendants, type Element } from "./xml";

/** Reads a file of the build by its path below the site's root, or gives null. */
export type ReadFile = (path: string) => Buffer | null;

/** Every address is on one https origin and leads to a file of the build. */
export function checkAddresses(manifest: Element, read: ReadFile): string[] {
  const addresses = addressesIn(manifest).map((address) => new URL(address));
  const origins = new Set(addresses.map(({ origin }) => origin));
  return [
    ...(origins.size > 1 ? [`More than one origin: ${[...origins].join(", ")}.`] : []),
    ...addresses
      .filter(({ protocol }) => protocol !== "https:")
      .map(({ href }) => `${href} is not https.`),
    ...addresses
      .filter(({ pathname }) => read(pathname) === null)
      .map(({ href }) => `${href} leads to no file of the build.`),
  ];
}

/** Every icon is a PNG of the size that it is named for. */
export function checkIcons(manifest: Element, read: ReadFile): string[] {
  const ribbon = descendants(manifest, "Image")
    .filter(({ attributes }) => "size" in attributes)
    .map((image) => ({
      size: Number(image.attributes.size),
      address: resourceOf(manifest, image)?.attributes.DefaultValue,
    }));
  const listed = [
    { size: 32, address: child(manifest, "IconUrl")?.attributes.DefaultValue },
    { size: 64, address: child(manifest, "HighResolutionIconUrl")?.attributes.DefaultValue },
  ];
  return [...ribbon, ...listed].flatMap(({ size, address }) => {
    if (address === undefined) return [`An icon of ${size} pixels is missing.`];
    const bytes = read(new URL(address).pathname);
    const actual = bytes && pngSize(bytes);
    if (!actual) return [`${address} is no PNG.`];
    return actual.width === size && actual.height === size
      ? []
      : [`${address} is ${actual.width} x ${actual.height}, not ${size} x ${size}.`];
  });
}

/**
 * Where the maps from the character sets of Chinese fonts to Unicode lie, for fonts that a file
 * names without bringing them: beside the page, as the build lays them out.
 */
export function characterMaps() {
  return { cMapUrl: new URL("pdf/cmaps/", document.baseURI).href, cMapPacked: true };
}

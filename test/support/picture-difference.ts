import type { Browser } from "playwright-core";

/** Edges of letters are drawn a little otherwise by each version of a browser. */
const visibleStep = 64;

/**
 * The share of pixels in which two PNG pictures differ so that it is seen, 0 to 1. Pictures of different
 * sizes differ wholly.
 */
export async function pictureDifference(
  browser: Browser,
  first: Buffer,
  second: Buffer
): Promise<number> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(
      async ({ pictures, step }) => {
        const decode = async (base64: string) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
          canvas.drawImage(image, 0, 0);
          return canvas.getImageData(0, 0, image.width, image.height);
        };
        const [one, other] = [await decode(pictures[0]!), await decode(pictures[1]!)];
        if (one.width !== other.width || one.height !== other.height) return 1;
        const differing = new Set<number>();
        for (const [index, value] of one.data.entries())
          if (Math.abs(value - other.data[index]!) > step) differing.add(index >> 2);
        return differing.size / (one.width * one.height);
      },
      { pictures: [first, second].map((picture) => picture.toString("base64")), step: visibleStep }
    );
  } finally {
    await page.close();
  }
}

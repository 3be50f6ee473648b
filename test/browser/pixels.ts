import type { Browser } from 'playwright-core';

/**
 * How much of an image each colour takes, largest share first. The browser itself reads the image.
 * @param png - a screenshot
 */
export async function coloursIn(browser: Browser, png: Buffer): Promise<readonly number[]> {
  const page = await browser.newPage();
  try {
    return await page.evaluate<readonly number[]>(`(async () => {
      const image = new Image();
      image.src = 'data:image/png;base64,${png.toString('base64')}';
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas.drawImage(image, 0, 0);
      const { data } = canvas.getImageData(0, 0, image.width, image.height);
      const pixels = new Uint32Array(data.buffer);
      const counts = new Map();
      for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
      return [...counts.values()].sort((one, other) => other - one).map((count) => count / pixels.length);
    })()`);
  } finally {
    await page.close();
  }
}

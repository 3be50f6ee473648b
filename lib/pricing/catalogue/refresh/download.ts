/** Reads a document of a vendor's, piece by piece, so that the largest needs no more memory than the smallest. */
export type Download = (url: URL) => AsyncIterable<string>;

/** A price list that cannot be had as it should be: the vendor's answer is missing, broken or not what it was. Nothing is changed. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError';

  constructor(
    readonly url: URL,
    readonly found: string,
    expected = 'its price list',
  ) {
    super(`found ${found} at ${url.href}; expected ${expected}`);
  }
}

/** A vendor that gives no answer at all. */
export class UnreachableError extends UnavailableError {
  override readonly message: string;

  constructor(url: URL, why: string) {
    super(url, why);
    this.message = `could not reach ${url.href} (${why})`;
  }
}

/**
 * The whole of a small document.
 *
 * @throws UnavailableError where it is no JSON, or larger than such a document is
 */
export async function downloadJson(url: URL, largest: number, download: Download): Promise<unknown> {
  let text = '';
  for await (const piece of download(url)) {
    text += piece;
    if (text.length > largest) throw new UnavailableError(url, `more than ${largest / 1e6} MB`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new UnavailableError(url, 'broken JSON');
  }
}

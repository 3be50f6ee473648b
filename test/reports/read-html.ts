/** What a reader sees of a page, in one line. */
export function textOf(page: string): string {
  return page
    .replace(/<(style|script)>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ');
}

/** What the rows of its tables come to, in cents. */
export function sumOf(page: string): number {
  return [...page.matchAll(/<tbody data-sum="(-?\d+)">/g)].reduce((sum, [, cents]) => sum + Number(cents), 0);
}

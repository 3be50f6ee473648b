/** Entries of a page where as many are asked for as a forge gives. */
export const PAGE = 100;

/** Everything in a list that is given page by page, counted from 1; the first that is not full is the last. */
export async function allPages<Entry>(read: (page: number) => Promise<readonly Entry[]>): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (let page = 1; ; page++) {
    const more = await read(page);
    entries.push(...more);
    if (more.length < PAGE) return entries;
  }
}

/** Joins what there is to say into one note; nothing where there is nothing to say. */
export function sentence(...parts: readonly (string | undefined)[]): string | undefined {
  const said = parts.filter((part) => part !== undefined);
  return said.length === 0 ? undefined : said.join('; ');
}

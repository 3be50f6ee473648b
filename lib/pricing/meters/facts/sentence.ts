/** Joins what there is to say into one note; nothing where there is nothing to say. */
export function sentence(...parts: readonly (string | undefined)[]): string | undefined {
  const present = parts.filter((part) => part !== undefined);
  return present.length === 0 ? undefined : present.join('; ');
}

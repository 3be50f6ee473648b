/** Names listed before it is said how many more there are. */
const MAX_NAMES = 8;

/** Names in a sentence: the first of them, and how many more there are. */
export function listed(names: readonly string[]): string {
  const rest = names.length - MAX_NAMES;
  return rest > 0 ? `${names.slice(0, MAX_NAMES).join(', ')} and ${rest} more` : names.join(', ');
}

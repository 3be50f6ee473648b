/** `[0, 1, 2]` up to 3. */
export function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}

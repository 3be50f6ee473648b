/** Names that nothing else has: the second of one name is `name#2`. */
export class UniqueNames {
  private readonly taken: Set<string>;
  /** How often each name was asked for. */
  private readonly counts = new Map<string, number>();

  /** @param taken - by others */
  constructor(taken: Iterable<string> = []) {
    this.taken = new Set(taken);
  }

  take(name: string): string {
    let count = this.counts.get(name) ?? 0;
    let free: string;
    do {
      count += 1;
      free = count === 1 ? name : `${name}#${count}`;
    } while (this.taken.has(free));
    this.counts.set(name, count);
    this.taken.add(free);
    return free;
  }
}

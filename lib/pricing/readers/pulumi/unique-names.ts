/** Names that nothing else has: the second of one name is `name#2`. */
export class UniqueNames {
  private readonly taken: Set<string>;

  /** @param taken - by others */
  constructor(taken: Iterable<string> = []) {
    this.taken = new Set(taken);
  }

  take(name: string): string {
    let free = name;
    for (let count = 2; this.taken.has(free); count += 1) free = `${name}#${count}`;
    this.taken.add(free);
    return free;
  }
}

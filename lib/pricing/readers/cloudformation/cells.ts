/** Values that are computed once, when first asked for. */
export class Cells<V> {
  private readonly computed = new Map<string, V>();
  private readonly underway = new Set<string>();

  /** @param onCycle - the value of a cell that needs itself to be computed */
  constructor(private readonly onCycle: (key: string) => V) {}

  get(key: string, compute: () => V): V {
    const known = this.computed.get(key);
    if (known !== undefined || this.computed.has(key)) return known as V;
    if (this.underway.has(key)) return this.onCycle(key);
    this.underway.add(key);
    const value = compute();
    this.underway.delete(key);
    this.computed.set(key, value);
    return value;
  }
}

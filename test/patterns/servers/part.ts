/** A part of what an engine made, of which nothing is known beforehand. */
export class Part {
  constructor(private readonly value: unknown) {}

  /** What is there by this path of keys, or nothing. */
  at(...path: readonly string[]): Part {
    return path.reduce<Part>((part, key) => new Part(part.record()[key]), this);
  }

  list(): readonly Part[] {
    return Array.isArray(this.value) ? this.value.map((item) => new Part(item)) : [];
  }

  texts(): readonly string[] {
    return this.list().map((item) => item.text());
  }

  text(): string {
    return typeof this.value === 'string' ? this.value : JSON.stringify(this.value);
  }

  /** The number, also where it is written as text. */
  number(): number {
    return Number(this.value);
  }

  optional(): number | undefined {
    return this.value === undefined ? undefined : this.number();
  }

  /** Whether it is true, also where that is written as text. */
  is(): boolean {
    return String(this.value) === 'true';
  }

  exists(): boolean {
    return this.value !== undefined;
  }

  plain(): unknown {
    return this.value;
  }

  private record(): Readonly<Record<string, unknown>> {
    return typeof this.value === 'object' && this.value !== null ? (this.value as Record<string, unknown>) : {};
  }
}

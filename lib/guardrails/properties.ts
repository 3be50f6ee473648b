/** Stands for a value that only the deployment will tell. */
export const UNKNOWN: unique symbol = Symbol('unknown until deployment');

/** Thrown where a check reads what only the deployment will tell: it decides nothing, and so finds nothing. */
export class Undecided extends Error {
  override readonly name = 'Undecided';
}

/**
 * Properties of a resource, read by path (`metadataOptions.httpTokens`). What is not set reads as `undefined`; so does an empty text,
 * which is how a provider reports a text that is not set.
 */
export class Properties {
  constructor(private readonly values: Readonly<Record<string, unknown>>) {}

  /**
   * The value as it was written: text, number, boolean, array or object.
   * @throws Undecided
   */
  value(path: string): unknown {
    let value: unknown = this.values;
    for (const key of path.split('.')) {
      if (!isRecord(value)) return undefined;
      value = known(value[key]);
    }
    return value ?? undefined;
  }

  /** @throws Undecided */
  text(path: string): string | undefined {
    const value = this.value(path);
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  /** @throws Undecided */
  number(path: string): number | undefined {
    const value = this.value(path);
    return typeof value === 'number' ? value : undefined;
  }

  /**
   * True or false. Some properties say it in words: `encrypted` of a volume in a launch template is `'true'`.
   * @throws Undecided
   */
  flag(path: string): boolean | undefined {
    const value = this.value(path);
    if (value === 'true') return true;
    if (value === 'false') return false;
    return typeof value === 'boolean' ? value : undefined;
  }

  /**
   * Texts of a list; those that only the deployment will tell are left out.
   * @throws Undecided for a list that is unknown as a whole
   */
  texts(path: string): readonly string[] {
    return this.list(path).filter((item) => typeof item === 'string');
  }

  /**
   * Objects of a list; those that only the deployment will tell are left out.
   * @throws Undecided for a list that is unknown as a whole
   */
  objects(path: string): readonly Properties[] {
    return this.list(path)
      .filter(isRecord)
      .map((item) => new Properties(item));
  }

  private list(path: string): readonly unknown[] {
    const value = this.value(path);
    return Array.isArray(value) ? value : [];
  }
}

/** What was read, or that it is known after deployment only. */
export function orUndecided<Value>(read: () => Value): Value | Undecided {
  try {
    return read();
  } catch (error) {
    if (error instanceof Undecided) return error;
    throw error;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function known(value: unknown): unknown {
  if (value === UNKNOWN) throw new Undecided();
  return value;
}

import { descend, PropertyReader, type Find } from '../readers/properties';
import { isObject } from '../readers/shape';
import { identityOf, type Resource } from '../readers/resource';
import { isUnknown } from '../readers/unknown';

/** What a changed resource asks of those around it, which may be changed as well. */
export interface Neighbours {
  readonly find: Find;
  /** A resource as it is now; `undefined` when it is gone. */
  readonly now: (original: Resource) => Resource | undefined;
}

/** A resource as it would be: some properties have other values, and it refers to resources as they would be. */
export function changedResource(
  original: Resource,
  properties: Readonly<Record<string, unknown>>,
  neighbours: Neighbours,
): Resource {
  const { writtenAs, account, tags, madeElsewhere, definition } = original;
  return Object.assign(new ChangedProperties(original, properties, neighbours), {
    ...identityOf(original),
    ...{ writtenAs, account, tags, madeElsewhere, definition },
  });
}

class ChangedProperties extends PropertyReader {
  private readonly changed: ReadonlyMap<string, unknown>;

  constructor(
    private readonly original: Resource,
    properties: Readonly<Record<string, unknown>>,
    private readonly neighbours: Neighbours,
  ) {
    super(neighbours.find, original.type);
    this.changed = changedProperties(original, properties);
  }

  override value(path: string): unknown {
    if (path === '') return this.whole();
    const steps = path.split('.');
    const [name = ''] = steps;
    return this.changed.has(name) ? descend(this.changed.get(name), steps, 1) : this.original.value(path);
  }

  referrers(type: string, path: string): readonly Resource[] {
    return this.original.referrers(type, path).flatMap((referrer) => this.neighbours.now(referrer) ?? []);
  }

  peers(): readonly Resource[] {
    return this.ofType(this.original.type);
  }

  ofType(type: string): readonly Resource[] {
    return this.original.ofType(type).flatMap((one) => this.neighbours.now(one) ?? []);
  }

  private whole(): unknown {
    const whole = this.original.value('');
    return isObject(whole) && !isUnknown(whole) ? { ...whole, ...Object.fromEntries(this.changed) } : whole;
  }
}

/** Top-level properties that differ from the original's, whole. */
function changedProperties(
  original: Resource,
  properties: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, unknown> {
  const changed = new Map<string, unknown>();
  for (const [path, value] of Object.entries(properties)) {
    const [name = '', ...steps] = path.split('.');
    changed.set(name, put(changed.has(name) ? changed.get(name) : original.value(name), steps, value));
  }
  return changed;
}

/** A copy of a value that holds another one at a path. What is unknown stays so. */
function put(container: unknown, steps: readonly string[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (isUnknown(container)) return container;
  if (Array.isArray(container))
    return container.map((item: unknown, at) => (String(at) === step ? put(item, rest, value) : item));
  const object = isObject(container) ? container : {};
  return { ...object, [step]: put(object[step], rest, value) };
}

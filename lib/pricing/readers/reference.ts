import { isUnknown, Unknown, type Maybe } from './unknown';

/** A value that only the deployment knows, of a resource that we know: its ID or one of its attributes. */
export class Reference extends Unknown {
  /**
   * @param to - the `id` of the resource
   * @param attribute - which of its attributes; its ID where none is named
   */
  constructor(
    readonly to: string,
    because: string,
    readonly attribute?: string,
  ) {
    super(because);
  }
}

/** A value made of those of several resources: the ID of a scalable target names a cluster and a service. */
export class References extends Unknown {
  constructor(
    readonly all: readonly Reference[],
    because: string,
  ) {
    super(because);
  }
}

/** Text of which parts are unknown: where one of them is the ID of a resource, it can still be taken apart. */
export class UnknownText extends Unknown {
  /**
   * @param parts - in order; none is text of this kind itself
   * @param whole - what is unknown of it as a whole
   */
  constructor(
    readonly parts: readonly Maybe<string>[],
    readonly whole: Unknown,
  ) {
    super(whole.because, whole.hint);
  }
}

/** The one resource that a value refers to. */
export function referenceIn(value: unknown): Reference | undefined {
  const reference = value instanceof UnknownText ? value.whole : value;
  return reference instanceof Reference ? reference : undefined;
}

/** What is unknown of a value made of several. It still refers to every resource that its parts refer to. */
export function combine(unknowns: readonly [Unknown, ...Unknown[]]): Unknown {
  const [first, ...others] = unknowns;
  if (others.length === 0) return first;
  const references = unknowns.flatMap(referencesOf);
  const [reference] = references;
  if (reference === undefined) return new Unknown(first.because);
  const single = references.every(({ to }) => to === reference.to);
  return single ? reference : new References(references, first.because);
}

/** The references that a value holds. */
export function referencesOf(value: unknown): readonly Reference[] {
  if (value instanceof UnknownText) return referencesOf(value.whole);
  if (value instanceof Reference) return [value];
  return value instanceof References ? value.all : [];
}

/** The unknown values anywhere inside an evaluated value. */
export function unknownsIn(value: unknown): readonly Unknown[] {
  if (isUnknown(value)) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(unknownsIn);
}

/** The value, or what is unknown inside it. */
export function whole(value: unknown): unknown {
  const [first, ...others] = unknownsIn(value);
  return first === undefined ? value : combine([first, ...others]);
}

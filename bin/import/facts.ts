import { isUnknown, type Resource } from '../../lib/pricing';
import { referencesOf } from '../../lib/pricing/readers/reference';
import { isObject } from '../../lib/pricing/readers/shape';

/** A value of a resource that is known before deployment. */
export interface Literal {
  /** Dotted path of the property, without places in lists. */
  readonly path: string;
  readonly text: string;
}

/** A value of a resource that another resource gives it. */
export interface Link {
  readonly path: string;
  /** ID of the other resource. */
  readonly to: string;
}

/** What can be told of a resource without knowing which engine made it. */
export interface Facts {
  readonly literals: readonly Literal[];
  readonly links: readonly Link[];
  /** Words that its engine's name for it is made of, within its pattern: `public`, `1`, `routes`. */
  readonly words: readonly string[];
}

/** Of `RouteTable`, `Route` and `Table`. */
const WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g;

/** Each engine writes tags of its own. */
const TAGS = /^tags$/i;

export function factsOf(resource: Resource): Facts {
  const literals: Literal[] = [];
  const links: Link[] = [];
  const collect = (value: unknown, path: string): void => {
    if (isUnknown(value)) links.push(...referencesOf(value).map(({ to }) => ({ path, to })));
    else if (Array.isArray(value)) value.forEach((item) => collect(item, path));
    else if (isObject(value)) {
      for (const [name, inner] of Object.entries(value)) if (!TAGS.test(name)) collect(inner, below(path, name));
    } else if (isScalar(value)) literals.push({ path, text: String(value) });
  };
  collect(resource.value(''), '');
  return { literals, links, words: wordsOf(resource) };
}

/** The pattern that a resource stands in, which both engines call alike. What stands in a layer itself has it in its name. */
export function patternOf({ path }: Resource): string {
  const [first = '', pattern] = path.split('/');
  return pattern ?? first.replace(/-.*$/, '');
}

/** `publicSubnet1/RouteTable` and `public-1-routes` have `public` and `1` in common. */
function wordsOf(resource: Resource): readonly string[] {
  const [, pattern = '', ...steps] = resource.path.split('/');
  const name = steps.join('/');
  const own = name.startsWith(`${pattern}-`) ? name.slice(pattern.length) : name;
  return [...new Set((own.match(WORD) ?? []).map((word) => word.toLowerCase()))];
}

function below(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

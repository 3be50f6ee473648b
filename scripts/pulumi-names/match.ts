import { capitalised } from '../../lib/pricing/readers/pulumi/aws/names';

import type { Field } from './field';

/** What a comparison of both languages gives. */
export interface Match {
  /** `name=Target` or `.path.to.name=Target`, where a capital letter does not tell. */
  readonly names: readonly string[];
  /** Paths for which CloudFormation has nothing of that name. */
  readonly unmatched: readonly string[];
}

/** A property in the SDK, and what it is called in CloudFormation. */
interface Pair {
  readonly path: readonly string[];
  readonly target: string;
  readonly isByHand: boolean;
}

/**
 * Compares what a resource takes in both languages, level by level: names are the same where they differ in case, or in the plural that
 * the SDK gives to lists.
 * @param byHand - targets by path; that of `*` is a property of CloudFormation in which those stand that the SDK has outside
 */
export function match(
  type: string,
  inputs: readonly Field[],
  properties: readonly Field[],
  byHand: ReadonlyMap<string, string>,
): Match {
  const pairs: Pair[] = [];
  const unmatched: string[] = [];
  const bag = byHand.get('*');

  function walk(
    ours: readonly Field[],
    theirs: readonly Field[],
    above: readonly string[],
    within: readonly string[],
  ): void {
    for (const our of ours) {
      const path = [...above, our.name];
      const everywhere = byHand.get(`**.${our.name}`);
      const hand = byHand.get(path.join('.')) ?? everywhere;
      const found =
        hand !== undefined
          ? fieldAt(theirs, pathIn(hand))
          : above.length === 0
            ? topLevel(our, ours, theirs, type, bag)
            : named(our, theirs);
      if (hand !== undefined) pairs.push({ path, target: hand, isByHand: hand !== everywhere });
      else if (found === undefined) unmatched.push(path.join('.'));
      else pairs.push({ path, target: `${found.path}${markOf(our, found.field)}`, isByHand: false });
      const inner = pathIn(hand ?? '.x') === '' ? theirs : (found?.field.fields?.() ?? []);
      const itsType = our.typeName ?? path.join('.');
      if (our.kind === 'object' && !within.includes(itsType) && hand !== '#')
        walk(our.fields?.() ?? [], inner, path, [...within, itsType]);
    }
  }

  walk(inputs, properties, [], []);
  return { names: compact(pairs, byHand), unmatched };
}

/** One word for a name that is the same wherever it stands, else one for each path. */
function compact(pairs: readonly Pair[], byHand: ReadonlyMap<string, string>): readonly string[] {
  const targets = new Map<string, Set<string>>();
  for (const { path, target, isByHand } of pairs) {
    const name = path.at(-1) ?? '';
    targets.set(name, (targets.get(name) ?? new Set()).add(isByHand ? path.join('.') : target));
  }
  const words = pairs.flatMap(({ path, target, isByHand }) => {
    const name = path.at(-1) ?? '';
    const isAnywhere = byHand.has(`**.${name}`) || isPlural(name, pathIn(target));
    const isOne = targets.get(name)?.size === 1 && !isByHand && isAnywhere;
    if (target === capitalised(name) && (isOne || !isByHand)) return [];
    return [`${isOne ? name : `.${path.join('.')}`}=${target}`];
  });
  return [...new Set(words)].sort();
}

interface Found {
  readonly path: string;
  readonly field: Field;
}

/** A property by its own name, by that of its type before it (`instanceClass`, `DBInstanceClass`), or in a bag. */
function topLevel(
  our: Field,
  ours: readonly Field[],
  theirs: readonly Field[],
  type: string,
  bag: string | undefined,
): Found | undefined {
  const own = named(our, theirs);
  if (own !== undefined) return own;
  const inBag = bag === undefined ? undefined : named(our, fieldAt(theirs, bag)?.field.fields?.() ?? []);
  if (inBag !== undefined) return { path: `${bag ?? ''}.${inBag.path}`, field: inBag.field };
  const what = type.slice(type.lastIndexOf(':') + 1);
  const free = theirs.filter((their) => !ours.some((each) => isSame(each.name, their.name)));
  const longer = free.filter(({ name }) => {
    if (name === `${capitalised(our.name)}Document`) return true;
    const before = name.endsWith(capitalised(our.name)) ? name.slice(0, -our.name.length) : '';
    return before !== '' && what.includes(before);
  });
  const [only] = longer.length === 1 ? longer : [];
  return only === undefined ? undefined : { path: only.name, field: only };
}

function named(our: Field, theirs: readonly Field[]): Found | undefined {
  const field =
    theirs.find(({ name }) => isSame(name, our.name)) ?? theirs.find(({ name }) => isPlural(name, our.name));
  return field === undefined ? undefined : { path: field.name, field };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function isPlural(one: string, other: string): boolean {
  return singular(one.toLowerCase()) === singular(other.toLowerCase());
}

/** The path in a target, without its mark. */
function pathIn(target: string): string {
  return (/^[\w.+]*/.exec(target) ?? [''])[0].replace(/^\./, '').replace(/\+$/, '');
}

/** The property at a dotted path of CloudFormation. */
function fieldAt(fields: readonly Field[], path: string): Found | undefined {
  const [step = '', ...rest] = path.split('.');
  const field = fields.find(({ name }) => name === step.replace('+', ''));
  if (field === undefined) return undefined;
  return rest.length === 0 ? { path: step, field } : fieldAt(field.fields?.() ?? [], rest.join('.'));
}

/** How the table marks a value that has another shape in CloudFormation. */
function markOf(our: Field, their: Field): string {
  if (our.kind === 'map') return their.kind === 'object' ? listMark(their) : '{}';
  if (their.kind === 'json') return '@';
  if (our.kind !== 'object' || their.kind !== 'object' || our.isList === their.isList) return '';
  return our.isList === true ? '-' : '+';
}

/** A list of keys and values, of names and values. */
function listMark(their: Field): string {
  const names = (their.fields?.() ?? []).map(({ name }) => name);
  if (their.isList !== true) return '{}';
  if (names.includes('Key') && names.includes('Value')) return '[]';
  const key = names.find((name) => /Name|Key$/.test(name));
  const value = names.find((name) => /Value$/.test(name));
  return key === undefined || value === undefined ? '{}' : `[${key}:${value}]`;
}

function singular(name: string): string {
  return name
    .replace(/ies$/, 'y')
    .replace(/(s|x|sh|ch)es$/, '$1')
    .replace(/s$/, '');
}

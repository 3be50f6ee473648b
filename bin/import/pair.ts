import { groupBy } from '../../lib/group-by';
import type { Resource } from '../../lib/pricing';
import { replacementOf } from '../../lib/pricing/changes/create-only';
import { factsOf, patternOf, type Facts } from './facts';

/** What is deployed, and what is to take it over. */
export interface Pair {
  readonly deployed: Resource;
  readonly registered: Resource;
}

/** Why a resource has no partner. */
export type Unpaired =
  /** None of its type is in its pattern on the other side. */
  | 'none-like-it'
  /** All that are have a property that cannot change, and it is another one. */
  | 'differs'
  /** Several could be it, and nothing tells which. */
  | 'ambiguous';

export interface Alone {
  readonly resource: Resource;
  readonly because: Unpaired;
}

/** Which of the resources are the same ones, in the order in which they are registered. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  /** What stands and nothing takes over. */
  readonly deployed: readonly Alone[];
  /** What takes nothing over. */
  readonly registered: readonly Alone[];
}

/** Weight of a fact that one resource on each side has; all shares of it are whole numbers. */
const UNIQUE = 5040;

/**
 * Finds the resources that two engines make of the same plan. Two are the same where each is the other's best match: by values, by
 * words of their names, and by what they refer to and is referred to by. What is found is evidence for more, until nothing new is found.
 *
 * Two with a property that cannot change in place, and differs, are never a pair; nor two that refer to what is no pair; nor two of
 * which each is called by a word that both engines know and the other one is not, as `public-1` and `public-2` are.
 *
 * @param deployed - resources of one environment that one engine made
 * @param registered - resources of the same environment that the other would make
 */
export function pairResources(deployed: readonly Resource[], registered: readonly Resource[]): Pairing {
  const [before, after] = [new Side(deployed), new Side(registered)];
  while (findPairs(before, after) > 0);
  return {
    pairs: registered.flatMap((resource) => {
      const partner = after.partner.get(resource.id);
      return partner === undefined ? [] : [{ deployed: partner, registered: resource }];
    }),
    deployed: alone(before, after),
    registered: alone(after, before),
  };
}

/** The resources of one engine, and which of them have a partner. */
class Side {
  readonly partner = new Map<string, Resource>();
  /** What those with a partner are called on both sides. */
  private readonly names = new Map<string, string>();
  private readonly byKind: ReadonlyMap<string, readonly Resource[]>;
  private readonly facts: ReadonlyMap<string, Facts>;
  /** Words that resources of each pattern are called by. */
  private readonly vocabulary: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly users: ReadonlyMap<string, readonly { readonly user: Resource; readonly path: string }[]>;

  constructor(readonly all: readonly Resource[]) {
    this.byKind = groupBy(all, kindOf);
    this.facts = new Map(all.map((resource) => [resource.id, factsOf(resource)]));
    this.vocabulary = new Map(
      [...groupBy(all, patternOf)].map(([pattern, within]) => [
        pattern,
        new Set(within.flatMap((resource) => this.factsOf(resource).words)),
      ]),
    );
    const uses = all.flatMap((user) => this.factsOf(user).links.map(({ to, path }) => ({ user, path, to })));
    this.users = groupBy(uses, ({ to }) => to);
  }

  /** What there is, as both engines see it. */
  get kinds(): readonly string[] {
    return [...this.byKind.keys()];
  }

  join({ id }: Resource, partner: Resource, name: string): void {
    this.partner.set(id, partner);
    this.names.set(id, name);
  }

  /** Resources of a kind that have no partner yet. */
  waiting(kind: string): readonly Resource[] {
    return (this.byKind.get(kind) ?? []).filter(({ id }) => !this.partner.has(id));
  }

  /** What speaks for a resource, as text that is the same on both sides. */
  evidence(resource: Resource): ReadonlySet<string> {
    const { literals, links, words } = this.factsOf(resource);
    const users = (this.users.get(resource.id) ?? []).map(({ user, path }) => ({
      path,
      name: this.names.get(user.id),
    }));
    return new Set([
      ...literals.map(({ path, text }) => `${path} = ${text}`),
      ...words.map((word) => `called ${word}`),
      ...links.flatMap(({ path, to }) => texts(`${path} ->`, this.names.get(to))),
      ...users.flatMap(({ path, name }) => texts(`${path} <-`, name)),
    ]);
  }

  /** What cannot become another one in place: values by their paths, and what is referred to, where that has a partner. */
  fixed(resource: Resource): ReadonlyMap<string, string> {
    const { literals, links } = this.factsOf(resource);
    const values = [
      ...literals.filter(({ path }) => isFixed(resource.type, path)),
      ...links.map(({ path, to }) => ({ path, text: this.names.get(to) })),
      ...absent(resource).map((path) => ({ path, text: '' })),
    ];
    const single = [...groupBy(values, ({ path }) => path)].filter(([, { length }]) => length === 1);
    return new Map(
      single.flatMap(([path, [value]]) => (value?.text === undefined ? [] : [[path, value.text] as const])),
    );
  }

  /** By which property of which resource alone it is meant, where that has a partner: only it can be. */
  meant(resource: Resource): ReadonlySet<string> {
    const users = (this.users.get(resource.id) ?? []).filter(
      ({ user, path }) => this.factsOf(user).links.filter((link) => link.path === path).length === 1,
    );
    return new Set(users.flatMap(({ user, path }) => texts(`${path} <-`, this.names.get(user.id))));
  }

  words(resource: Resource): readonly string[] {
    return this.factsOf(resource).words;
  }

  /** Whether something in a pattern is called by a word. */
  hasWord(pattern: string, word: string): boolean {
    return this.vocabulary.get(pattern)?.has(word) === true;
  }

  private factsOf({ id }: Resource): Facts {
    return this.facts.get(id) ?? { literals: [], links: [], words: [] };
  }
}

/** One round: what is found in it is evidence in the next. @returns how many pairs were found */
function findPairs(before: Side, after: Side): number {
  const found = before.kinds.flatMap((kind) => {
    const stand = before.waiting(kind).map((resource) => candidate(before, after, resource));
    const wanted = after.waiting(kind).map((resource) => candidate(after, before, resource));
    return matches(stand, wanted);
  });
  for (const { deployed, registered } of found) {
    before.join(deployed, registered, registered.id);
    after.join(registered, deployed, registered.id);
  }
  return found.length;
}

interface Candidate {
  readonly resource: Resource;
  readonly evidence: ReadonlySet<string>;
  readonly fixed: ReadonlyMap<string, string>;
  readonly meant: ReadonlySet<string>;
  /** Words that the other side has in that pattern too. */
  readonly words: readonly string[];
}

function candidate(side: Side, other: Side, resource: Resource): Candidate {
  const pattern = patternOf(resource);
  return {
    resource,
    evidence: side.evidence(resource),
    fixed: side.fixed(resource),
    meant: side.meant(resource),
    words: side.words(resource).filter((word) => other.hasWord(pattern, word)),
  };
}

/** Those of one kind of which each is the other's best match. */
function matches(stand: readonly Candidate[], wanted: readonly Candidate[]): readonly Pair[] {
  const weights = weightsOf(stand, wanted);
  const scores = stand.map((one) => wanted.map((other) => scoreOf(one, other, weights)));
  const alone = stand.length === 1 && wanted.length === 1;
  return stand.flatMap(({ resource: deployed }, row) => {
    const best = onlyBest(scores[row] ?? [], alone);
    const registered = wanted[best]?.resource;
    const back = onlyBest(
      scores.map((of) => of[best] ?? IMPOSSIBLE),
      alone,
    );
    return registered === undefined || back !== row ? [] : [{ deployed, registered }];
  });
}

const IMPOSSIBLE = -1;

/** Place of the one score that is above all others. @param alone - whether nothing has to speak for it */
function onlyBest(scores: readonly number[], alone: boolean): number {
  const best = Math.max(...scores, alone ? 0 : 1);
  const at = scores.indexOf(best);
  return scores.lastIndexOf(best) === at ? at : -1;
}

/** What few resources have speaks louder than what many have. */
function weightsOf(stand: readonly Candidate[], wanted: readonly Candidate[]): ReadonlyMap<string, number> {
  const [counts, others] = [countsOf(stand), countsOf(wanted)];
  return new Map(
    [...counts].flatMap(([fact, count]) => {
      const other = others.get(fact);
      return other === undefined ? [] : [[fact, Math.floor(UNIQUE / Math.max(count, other))] as const];
    }),
  );
}

function countsOf(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const facts = candidates.flatMap(({ evidence }) => [...evidence]);
  return new Map([...groupBy(facts, (fact) => fact)].map(([fact, { length }]) => [fact, length]));
}

function scoreOf(one: Candidate, other: Candidate, weights: ReadonlyMap<string, number>): number {
  if (isContradicted(one, other)) return IMPOSSIBLE;
  const shared = [...one.evidence].filter((fact) => other.evidence.has(fact));
  return shared.reduce((sum, fact) => sum + (weights.get(fact) ?? 0), 0);
}

function isContradicted(one: Candidate, other: Candidate): boolean {
  if ([...one.fixed].some(([path, text]) => (other.fixed.get(path) ?? text) !== text)) return true;
  if ([...one.meant].some((by) => other.meant.has(by))) return false;
  return hasWordOfItsOwn(one, other) && hasWordOfItsOwn(other, one);
}

/** `public-1` has one beside `public-2`, and `private-1`. */
function hasWordOfItsOwn(one: Candidate, other: Candidate): boolean {
  return one.words.some((word) => !other.words.includes(word));
}

function alone(side: Side, other: Side): readonly Alone[] {
  const left = side.all.filter(({ id }) => !side.partner.has(id));
  return left.map((resource) => ({ resource, because: whyAlone(resource, side, other) }));
}

function whyAlone(resource: Resource, side: Side, other: Side): Unpaired {
  const possible = other.waiting(kindOf(resource));
  if (possible.length === 0) return 'none-like-it';
  const own = candidate(side, other, resource);
  return possible.some((one) => !isContradicted(own, candidate(other, side, one))) ? 'ambiguous' : 'differs';
}

/** Type and pattern. */
function kindOf(resource: Resource): string {
  return `${patternOf(resource)} ${resource.type}`;
}

/** What a resource keeps when it is imported: what is said of it, and a name that each engine makes up. */
const KEPT = ['Description', 'GroupDescription', 'PolicyName'];

function isFixed(type: string, path: string): boolean {
  return !KEPT.includes(path) && replacementOf(type, path) === 'certain';
}

/** Properties whose absence says as much: a rule for a group is none for a block. */
const TELLING: Readonly<Partial<Record<string, readonly string[]>>> = {
  'AWS::EC2::SecurityGroupIngress': ['CidrIp'],
  'AWS::EC2::SecurityGroupEgress': ['CidrIp'],
};

function absent(resource: Resource): readonly string[] {
  return (TELLING[resource.type] ?? []).filter((path) => resource.value(path) === undefined);
}

function texts(how: string, name: string | undefined): readonly string[] {
  return name === undefined ? [] : [`${how} ${name}`];
}

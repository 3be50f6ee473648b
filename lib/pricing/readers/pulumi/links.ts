import { Reference, References } from '../reference';
import { own } from '../shape';
import { Unknown } from '../unknown';

import type { Member, Members } from './members';
import { attributeOf, means, meansExactly, nounOf } from './nouns';
import type { Leaves, Steps } from './values';

/** Outputs by which others call a resource. */
const CALLED_BY = ['id', 'arn', 'name', 'bucket', 'url'] as const;

/** More than any one value is made of. What may come from so many says nothing. */
const MOST = 100;

const NONE: readonly string[] = [];

const AFTER_DEPLOYMENT = new Unknown('it is known only after deployment');

/** An ID that AWS gives, and no two things have. */
const PHYSICAL_ID = /^[a-z]+-(?=[a-z]*\d)[0-9a-f]{8,17}$/;

/** Links between the resources of a stack: which value of one is the ID, the ARN or the name of which other. */
export class Links {
  private readonly byText: ReadonlyMap<string, readonly Called[]>;
  private readonly narrowed = new Map<string, readonly Member[]>();

  /** @param elsewhere - resources of other stacks, by what only one thing in the world is called */
  constructor(
    private readonly members: Members,
    private readonly elsewhere: ReadonlyMap<string, readonly Member[]> = new Map(),
  ) {
    this.byText = callsByText(members.all);
  }

  /** What becomes of the values of a resource that may come from others. */
  of(user: Member): Leaves {
    const from = (steps: Steps): readonly string[] => dependenciesOf(user, steps[0] ?? '');
    return {
      unknown: (steps, own) => this.unknown(own.length > 0 ? own : from(steps), steps),
      text: (text, steps) => (isInTag(steps) ? text : this.known(text, from(steps), steps, user)),
      resource: (urn, steps) => this.unknown([urn], steps),
    };
  }

  private unknown(urns: readonly string[], steps: Steps): Unknown {
    return linkTo(this.candidates(urns, steps), steps) ?? AFTER_DEPLOYMENT;
  }

  /** Text is what it is, unless it is what another resource is called by, where that is meant. */
  private known(text: string, urns: readonly string[], steps: Steps, user: Member): unknown {
    if (urns.length > 0 && isScaled(steps, user)) return this.unknown(urns, steps);
    const called = this.byText.get(text);
    if (called === undefined || called.every(({ member }) => member === user))
      return linkTo(this.namedSo(text, urns), steps) ?? this.notHere(text, urns, steps);
    const [only, ...others] = called;
    if (others.length === 0 && only !== undefined && isUnique(text, only.by)) return referenceTo(only.member, steps);
    return linkTo(this.meant(text, urns, steps, user), steps) ?? text;
  }

  /** Resources that a text may mean: those that its input depends on, or else those that its name says. */
  private meant(text: string, urns: readonly string[], steps: Steps, user: Member): readonly Member[] {
    const called = (this.byText.get(text) ?? []).filter(({ member }) => member !== user);
    const noun = nounOf(steps);
    const dependencies = new Set(urns.flatMap((urn) => this.members.standingFor(urn)));
    const depended = called.filter(({ member }) => dependencies.has(member));
    const meant = called.filter(({ by, member }) => isUnique(text, by) || means(noun, member.token));
    return [...new Set((depended.length > 0 ? depended : meant).map(({ member }) => member))];
  }

  /** What a value comes from, and its program calls so: before its deployment it answers with no name. */
  private namedSo(text: string, urns: readonly string[]): readonly Member[] {
    if (urns.length === 0) return [];
    const from = [...new Set(urns.flatMap((urn) => this.members.standingFor(urn)))];
    return from.filter(({ deployed: { inputs } }) => CALLED_BY.some((by) => own(inputs, by) === text));
  }

  private notHere(text: string, urns: readonly string[], steps: Steps): unknown {
    if (urns.length > 0 && isVersion(steps)) return this.version(text, urns, steps);
    const others = this.elsewhere.get(text);
    return others === undefined ? text : (linkTo(others, steps) ?? text);
  }

  /** The version of a launch template that a group follows is a number before and after. */
  private version(text: string, urns: readonly string[], steps: Steps): unknown {
    const candidates = this.candidates(urns, steps).filter(
      ({ deployed: { outputs } }) => String(own(outputs, 'latestVersion')) === text,
    );
    return linkTo(candidates, steps) ?? text;
  }

  /** What a value comes from: of several, those that its name means. */
  private candidates(urns: readonly string[], steps: Steps): readonly Member[] {
    const noun = nounOf(steps);
    const key = JSON.stringify([noun, urns]);
    const known =
      this.narrowed.get(key) ?? narrow([...new Set(urns.flatMap((urn) => this.members.standingFor(urn)))], noun);
    this.narrowed.set(key, known);
    return known;
  }
}

/** Resources by what only one thing in the world is called: their ARNs, and IDs that AWS gives. */
export function byUniqueName(members: readonly Members[]): ReadonlyMap<string, readonly Member[]> {
  const called = [...callsByText(members.flatMap(({ all }) => all))].map(
    ([text, calls]): [string, readonly Member[]] => [
      text,
      [...new Set(calls.filter(({ by }) => isUnique(text, by)).map(({ member }) => member))],
    ],
  );
  return new Map(called.filter(([, found]) => found.length > 0));
}

/** A resource and by which of its outputs others call it. */
interface Called {
  readonly member: Member;
  readonly by: (typeof CALLED_BY)[number];
}

/** Resources by what others call them. */
function callsByText(members: readonly Member[]): ReadonlyMap<string, readonly Called[]> {
  const calls = new Map<string, Called[]>();
  for (const member of members)
    for (const by of CALLED_BY) {
      const text = calledBy(member, by);
      if (typeof text !== 'string' || text === '') continue;
      const others = calls.get(text);
      if (others === undefined) calls.set(text, [{ member, by }]);
      else others.push({ member, by });
    }
  return calls;
}

function calledBy({ deployed: { id, outputs } }: Member, by: Called['by']): unknown {
  return (by === 'id' ? id : undefined) ?? own(outputs, by);
}

/** URNs of what an input comes from. */
function dependenciesOf({ deployed: { propertyDependencies } }: Member, input: string): readonly string[] {
  return (Object.hasOwn(propertyDependencies, input) ? propertyDependencies[input] : undefined) ?? NONE;
}

/** Whether a text is part of a tag: it says what somebody calls things, and means none of them. */
function isInTag([input]: Steps): boolean {
  return input === 'tags' || input === 'tagsAll';
}

/** Whether only one thing in the world can be called so. */
function isUnique(text: string, by: Called['by']): boolean {
  return by === 'arn' || (by === 'id' && (PHYSICAL_ID.test(text) || text.startsWith('arn:')));
}

/**
 * Whether a text is made of the names of what it scales: `service/<cluster>/<service>`.
 * Source: Application Auto Scaling API reference, "RegisterScalableTarget", `ResourceId`.
 */
function isScaled(steps: Steps, { token }: Member): boolean {
  return steps.length === 1 && steps[0] === 'resourceId' && token.startsWith('aws:appautoscaling/');
}

function isVersion(steps: Steps): boolean {
  return steps.at(-1) === 'version' && attributeOf(steps) === 'LatestVersionNumber';
}

function narrow(members: readonly Member[], noun: string): readonly Member[] {
  if (members.length < 2) return members;
  const meant = members.filter(({ token }) => means(noun, token));
  const exact = meant.filter(({ token }) => meansExactly(noun, token));
  return [exact, meant].find((some) => some.length > 0) ?? members;
}

function linkTo(members: readonly Member[], steps: Steps): Unknown | undefined {
  const only = members[0];
  if (only === undefined) return undefined;
  if (members.length === 1) return referenceTo(only, steps);
  const because = `it is known only after deployment, and may come of any of ${members.length} resources`;
  if (members.length > MOST) return new Unknown(because);
  return new References(
    members.map((member) => referenceTo(member, steps)),
    because,
  );
}

function referenceTo({ id, name }: Member, steps: Steps): Reference {
  const attribute = attributeOf(steps);
  const what = attribute === undefined ? 'the ID' : `attribute ${attribute}`;
  return new Reference(id, `${what} of ${name} is known only after deployment`, attribute);
}

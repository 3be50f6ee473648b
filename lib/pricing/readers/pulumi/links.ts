import { groupBy } from '../../../group-by';
import { Reference, References } from '../reference';
import { own, type JsonObject } from '../shape';
import { Unknown } from '../unknown';

import type { Member, Members } from './members';
import { attributeOf, means, meansExactly, nounOf } from './nouns';
import type { Leaves, Steps } from './values';

/** Outputs by which others call a resource. */
const CALLED_BY = ['id', 'arn', 'name', 'bucket', 'url'] as const;

/** More than any one value is made of. What may come from so many says nothing. */
const MOST = 100;

const AFTER_DEPLOYMENT = new Unknown('it is known only after deployment');

/** An ID that AWS gives, and no two things have. */
const PHYSICAL_ID = /^[a-z]+-(?=[a-z]*\d)[0-9a-f]{8,17}$/;

/** Links between the resources of a stack: which value of one is the ID, the ARN or the name of which other. */
export class Links {
  private readonly byText: ReadonlyMap<string, readonly Called[]>;
  private readonly narrowed = new Map<string, readonly Member[]>();

  constructor(private readonly members: Members) {
    this.byText = groupBy(members.all.flatMap(callsOf), ({ text }) => text);
  }

  /** What becomes of the values of a resource that may come from others. */
  of(user: Member): Leaves {
    const { propertyDependencies } = user.deployed;
    const from = (steps: Steps): readonly string[] => propertyDependencies[steps[0] ?? ''] ?? [];
    return {
      unknown: (steps, own) => this.unknown(own.length > 0 ? own : from(steps), steps),
      text: (text, steps) => this.known(text, from(steps), steps, user),
      resource: (urn, steps) => this.unknown([urn], steps),
    };
  }

  private unknown(urns: readonly string[], steps: Steps): Unknown {
    return linkTo(this.candidates(urns, steps), steps) ?? AFTER_DEPLOYMENT;
  }

  /** Text is what it is, unless it is what another resource is called by, where that is meant. */
  private known(text: string, urns: readonly string[], steps: Steps, user: Member): unknown {
    const called = (this.byText.get(text) ?? []).filter(({ member }) => member !== user);
    if (called.length === 0) return urns.length > 0 && isVersion(steps) ? this.version(text, urns, steps) : text;
    const noun = nounOf(steps);
    const dependencies = new Set(urns.flatMap((urn) => this.members.standingFor(urn)));
    const depended = called.filter(({ member }) => dependencies.has(member));
    const meant = called.filter(({ by, member }) => isUnique(text, by) || means(noun, member.token));
    const members = [...new Set((depended.length > 0 ? depended : meant).map(({ member }) => member))];
    return linkTo(members, steps) ?? text;
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

/** A resource and one of the texts by which others call it. */
interface Called {
  readonly member: Member;
  readonly by: (typeof CALLED_BY)[number];
  readonly text: string;
}

function callsOf(member: Member): readonly Called[] {
  const { id, outputs } = member.deployed;
  const called: JsonObject = { ...outputs, ...(id !== undefined && { id }) };
  return CALLED_BY.flatMap((by) => {
    const text = own(called, by);
    return typeof text === 'string' && text !== '' ? [{ member, by, text }] : [];
  });
}

/** Whether only one thing in the world can be called so. */
function isUnique(text: string, by: Called['by']): boolean {
  return by === 'arn' || (by === 'id' && (PHYSICAL_ID.test(text) || text.startsWith('arn:')));
}

function isVersion(steps: Steps): boolean {
  return attributeOf(steps) === 'LatestVersionNumber';
}

function narrow(members: readonly Member[], noun: string): readonly Member[] {
  if (members.length < 2) return members;
  const meant = members.filter(({ token }) => means(noun, token));
  const exact = meant.filter(({ token }) => meansExactly(noun, token));
  return [exact, meant].find((some) => some.length > 0) ?? members;
}

function linkTo(members: readonly Member[], steps: Steps): Unknown | undefined {
  const references = members.slice(0, MOST + 1).map((member) => referenceTo(member, steps));
  const [only, ...others] = references;
  if (only === undefined || others.length === 0) return only;
  const names = `it is known only after deployment, and may come of any of ${members.length} resources`;
  return references.length > MOST ? new Unknown(names) : new References(references, names);
}

function referenceTo({ id, name }: Member, steps: Steps): Reference {
  const attribute = attributeOf(steps);
  const what = attribute === undefined ? 'the ID' : `attribute ${attribute}`;
  return new Reference(id, `${what} of ${name} is known only after deployment`, attribute);
}

import { groupBy } from '../../group-by';
import { listed } from '../../located/listed';
import { counted } from '../../located/words';
import type {
  CrossStackUse,
  DeploymentChange,
  DeploymentChanges,
  LeftStack,
  ReplacementReason,
  ToolChange,
} from '../../pricing/changes';
import { regionInWords } from '../../region-places';
import { nameOf, namesWithin } from './names';
import {
  becomes,
  because,
  cannotChange,
  isForItself,
  isProtected,
  isUnlocked,
  nameTaken,
  neverShrinks,
  WAYS,
  wayAround,
  whatOfData,
} from './words';

export const FINDING_KINDS = [
  'data-lost',
  'tool-changed',
  'left-running',
  'network-replaced',
  'cannot-change',
  'still-used',
  'outdated',
  'replaced',
  'may-be-replaced',
  'servers-stay',
  'removed',
  'orphaned',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Something to look at before a change is deployed. */
export interface Finding {
  readonly kind: FindingKind;
  /** A resource by its path, or a stack by its name; `--accept` takes it. */
  readonly name: string;
  /** What happens and why, in words that follow the name. */
  readonly says: string;
  /** How to avoid it. @default - nothing of the kind is known */
  readonly way?: string;
}

/** What is to be looked at, the gravest first: each resource that loses data, and others of one kind together. */
export function findingsOf({
  changes,
  leftRunning,
  outdated,
  stillUsed,
  toolChanges = [],
}: DeploymentChanges): readonly Finding[] {
  const losing = changes.filter(losesData);
  const networks = changes.filter((change) => !losesData(change) && replacesNetwork(change));
  const others = changes.filter((change) => !losesData(change) && !replacesNetwork(change));
  const ofKind = (kind: DeploymentChange['kind']): readonly DeploymentChange[] =>
    others.filter((change) => change.kind === kind);
  return [
    ...losing.map((change) => ofResource('data-lost', change)),
    ...toolChanges.map(toolChanged),
    ...leftRunning.map(left),
    ...networks.map((change) => ofResource('network-replaced', change)),
    ...eachPair(stillUsed).map(deletedWhileUsed),
    ...eachPair(outdated).map(usingTheOld),
    ...changes.flatMap(impossible),
    ...replaced(ofKind('replaced')),
    ...ofKind('changed').flatMap(changedInPlace),
    ...removed(ofKind('removed')),
    ...orphaned(ofKind('orphaned')),
  ];
}

function losesData(change: DeploymentChange): boolean {
  return (change.kind !== 'changed' || isUnlocked(change)) && change.data.some(({ fate }) => fate === 'lost');
}

/** Nothing moves from one network to another: all that stands in it would have to be made again, and the old one cannot go before. */
function replacesNetwork({ kind, type }: DeploymentChange): boolean {
  return kind === 'replaced' && type === 'AWS::EC2::VPC';
}

function ofResource(kind: FindingKind, change: DeploymentChange): Finding {
  const says = [`${becomes(change)}${because(change)}`, ...whatOfData(change)].join('; ');
  return { kind, name: nameOf(change), says: `${says}.`, ...wayAround(change) };
}

function left({ stack, region, resources }: LeftStack): Finding {
  const running = `it keeps running with ${counted(resources, 'resource')}, and is billed`;
  const says = `no template describes this stack in ${regionInWords(region)} any more, and nothing deletes it: ${running}.`;
  return { kind: 'left-running', name: stack, says, way: WAYS.leftRunning };
}

function toolChanged({ environment, from, to, stacks, resources }: ToolChange): Finding {
  const stands = `stands in ${counted(stacks.length, `${from} stack`)} (${listed(stacks)}) with ${counted(resources, 'resource')}`;
  const says = `${stands}, which ${to} does not know: it would make all of it a second time beside them.`;
  return { kind: 'tool-changed', name: environment, says, way: to === 'Pulumi' ? WAYS.toolChanged : WAYS.toolKept };
}

/** Uses of one stack by another. */
type Pair = readonly [CrossStackUse, ...CrossStackUse[]];

function eachPair(uses: readonly CrossStackUse[]): readonly Pair[] {
  const pairs = groupBy(uses, ({ used, user, fate }) => JSON.stringify([used.stack, user.stack, fate]));
  return [...pairs.values()].flatMap(([first, ...others]): readonly Pair[] =>
    first === undefined ? [] : [[first, ...others]],
  );
}

function deletedWhileUsed(pair: Pair): Finding {
  const [{ used, user, fate }] = pair;
  const what = namesWithin(pair.map((use) => use.used));
  const doomed = fate === 'removed' ? `deletes ${what}` : `replaces ${what} and deletes the old`;
  const users = namesWithin(pair.map((use) => use.user));
  const says = `${doomed} while ${user.stack} still uses that (${users}): AWS refuses to delete what is in use.`;
  return { kind: 'still-used', name: used.stack, says, way: WAYS.stillUsed };
}

function usingTheOld(pair: Pair): Finding {
  const [{ used, user, fate }] = pair;
  const what = `${fate === 'removed' ? 'what is removed from' : 'what is replaced in'} ${used.stack}`;
  const names = namesWithin(pair.map((use) => use.used));
  const users = namesWithin(pair.map((use) => use.user));
  const says = `goes on using ${what} (${names}), because nothing in its own template changes; it is used by ${users}.`;
  return { kind: 'outdated', name: user.stack, says, way: WAYS.outdated };
}

/** What the engine cannot do, so that the deployment fails. */
function impossible(change: DeploymentChange): readonly Finding[] {
  const of = (kind: ReplacementReason['kind']): readonly string[] => [
    ...new Set(change.reasons.filter((reason) => reason.kind === kind).map(({ property }) => property)),
  ];
  const name = nameOf(change);
  return [
    ...of('refused').map((property): Finding => {
      return { kind: 'cannot-change', name, says: cannotChange(property), way: WAYS.cannotChange };
    }),
    ...of('shrinks').map((property): Finding => {
      return { kind: 'cannot-change', name, says: neverShrinks(property), way: WAYS.neverShrinks };
    }),
    ...of('protected').map((property): Finding => {
      return { kind: 'cannot-change', name, says: isProtected(property), way: WAYS.isProtected };
    }),
    ...of('name-taken').map((property): Finding => {
      return { kind: 'cannot-change', name, says: nameTaken(property), way: WAYS.nameTaken };
    }),
  ];
}

/** Those with a reason of their own, alike ones together; then those that only refer to something that is replaced. */
function replaced(changes: readonly DeploymentChange[]): readonly Finding[] {
  const own = changes.filter(isForItself);
  const following = changes.filter((change) => !isForItself(change));
  const alike = groupBy(own, (change) => JSON.stringify([change.stack, change.type, because(change), change.data]));
  return [
    ...[...alike.values()].flatMap((same): readonly Finding[] => {
      const [first, second] = same;
      if (first === undefined) return [];
      if (second === undefined) return [ofResource('replaced', first)];
      const says = [
        `replaces ${same.length} × ${first.type}${because(first)} (${namesWithin(same)})`,
        ...whatOfData(first),
      ].join('; ');
      return [{ kind: 'replaced', name: first.stack, says: `${says}.`, ...wayAround(first) }];
    }),
    ...eachStack(following).map(([stack, same]): Finding => {
      const which = `${counted(same.length, 'resource')} (${namesWithin(same)})`;
      const says = `replaces what refers to something that is replaced, in properties that cannot change in place: ${which}.`;
      return { kind: 'replaced', name: stack, says };
    }),
  ];
}

/** What may be replaced all the same, and servers that go on as they are. */
function changedInPlace(change: DeploymentChange): readonly Finding[] {
  const { reasons } = change;
  return [
    ...(reasons.some(({ certainty }) => certainty === 'conditional') ? [ofResource('may-be-replaced', change)] : []),
    ...(reasons.some(({ kind }) => kind === 'servers-stay')
      ? [{ kind: 'servers-stay' as const, name: nameOf(change), says: WAYS.serversStay }]
      : []),
  ];
}

/** What leaves a snapshot, or cannot be deleted, is told one by one. */
function removed(changes: readonly DeploymentChange[]): readonly Finding[] {
  const withData = changes.filter(({ data }) => data.length > 0);
  const plain = changes.filter(({ data }) => data.length === 0);
  return [
    ...withData.map((change) => ofResource('removed', change)),
    ...eachStack(plain).map(([stack, same]): Finding => {
      const says = `deletes ${counted(same.length, 'resource')} that its template no longer has: ${namesWithin(same)}.`;
      return { kind: 'removed', name: stack, says };
    }),
  ];
}

function orphaned(changes: readonly DeploymentChange[]): readonly Finding[] {
  const leaving = changes.filter(({ reasons }) => reasons.every(({ kind }) => kind !== 'protected'));
  return eachStack(leaving).map(([stack, same]): Finding => {
    const stays = 'what is retained stays, and is billed until somebody deletes it';
    const says = `no longer has ${counted(same.length, 'resource')} that its template retains: ${stays}: ${namesWithin(same)}.`;
    return { kind: 'orphaned', name: stack, says };
  });
}

function eachStack(
  changes: readonly DeploymentChange[],
): readonly (readonly [stack: string, changes: readonly DeploymentChange[]])[] {
  return [...groupBy(changes, ({ stack }) => stack)];
}

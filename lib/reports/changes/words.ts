import { groupBy } from '../../group-by';
import { listed } from '../../located/listed';
import type { AffectedData, DeploymentChange, ReplacementReason } from '../../pricing/changes';
import { nameOf, nameWithin } from './names';

/** How to avoid what is not a matter of one resource. */
export const WAYS = {
  leftRunning:
    'Where an environment or a pattern was removed: destroy its stacks first, with the file as it was (cdk destroy, pulumi destroy). ' +
    'Where an environment was renamed: say `was: <old name>` on it. A slug, a region and an account are what a stack is ' +
    'known by: keep the old one, or set up the new one beside it and move.',
  toolKept: 'An environment keeps its engine: set up the new one as a second environment beside it, and move.',
  toolChanged:
    'An environment keeps its engine: set up the new one as a second environment beside it and move, or have Pulumi take over ' +
    'what CloudFormation made, by the file that `groundplan plan --deployed --import FILE` writes.',
  stillUsed: 'In two deployments: take away the uses first, and what they use after that.',
  outdated: 'Change what uses it as well, or what its output is called.',
  cannotChange: 'Leave it as it is, or make another one beside it and take its place.',
  neverShrinks: 'Keep its size, or make a smaller one beside it and copy the data.',
  isProtected: 'Leave it as it is, or unprotect it in a deployment of its own first (pulumi state unprotect).',
  nameTaken: 'Change the name as well, or leave it to AWS.',
  serversStay:
    'changes what its servers are launched from, and has no update policy or instance refresh that replaces them: ' +
    'those that run stay as they are until they are replaced.',
} as const;

/** Ways around one property, by what it is called. */
const WAYS_AROUND: readonly (readonly [property: RegExp, way: string])[] = [
  [
    /^(CidrBlock|Ipv4NetmaskLength|Ipv6CidrBlock)$/,
    'Keep the address block, or add a new environment beside this one and move to it.',
  ],
  [/^AvailabilityZone(Id)?$/, 'Keep the zone, or make the new one from a snapshot of the old.'],
  [/(Name|Identifier)$/, 'Keep the name.'],
  [/^(LockConfiguration|AccessPolicy)/, 'Keep it, unless backups may be deleted from now on.'],
];

/** Ways around servers that are replaced with their volumes. */
const WAYS_AROUND_SERVERS: readonly (readonly [property: RegExp, way: string])[] = [
  [/^VPCZoneIdentifier/, 'Keep the zones of servers that hold data.'],
  [/TagSpecifications/, 'Leave tags that change off what servers are launched from.'],
];

/** What may have certificates that a template does not tell of: devices come to theirs by themselves. */
const CERTIFIED = /^AWS::IoT::(Policy|Thing)$/;

const CERTIFICATES_FIRST =
  'Detach and delete its certificates first: of edge nodes, by their runbook <group>-quarantine with Release=yes.';

/** What becomes of a resource, in words that follow its name. */
export function becomes(change: DeploymentChange): string {
  switch (change.kind) {
    case 'added':
      return 'is added';
    case 'changed':
      return isUnlocked(change) ? 'stays' : 'may be replaced';
    case 'removed':
      return 'is removed';
    case 'orphaned':
      return 'leaves its template and is retained';
    case 'replaced':
      return change.old === undefined ? 'has its servers replaced' : 'is replaced';
  }
}

/** Whether something stays, and what keeps its data does not. */
export function isUnlocked({ reasons }: DeploymentChange): boolean {
  return reasons.some(({ kind }) => kind === 'unlocks');
}

/** Kinds of reasons that have something replaced. */
const CAUSES: readonly ReplacementReason['kind'][] = ['create-only', 'reference', 'servers'];

/** `, because CidrBlock cannot change in place`; nothing where there is no reason to give. */
export function because({ kind, reasons, stack }: DeploymentChange): string {
  const certainty = kind === 'changed' ? 'conditional' : 'certain';
  const telling = reasons.filter((reason) => CAUSES.includes(reason.kind) && reason.certainty === certainty);
  const own = telling.filter((reason) => reason.kind !== 'reference');
  const alike = groupBy(own.length > 0 ? own : telling, ({ kind: of, property, differs = [] }) =>
    JSON.stringify([of, shown(property), differs]),
  );
  const words = [...alike.values()].map((same) => reasonInWords(same, stack));
  return words.length === 0 ? '' : `, because ${words.join(', and ')}`;
}

/** That CloudFormation refuses to change a property. */
export function cannotChange(property: string): string {
  return `CloudFormation refuses to change ${property}, and replaces nothing: the deployment fails.`;
}

/** That a size never becomes smaller. */
export function neverShrinks(property: string): string {
  return `AWS makes ${property} larger and never smaller: the deployment fails.`;
}

/** That its engine refuses to delete a resource. */
export function isProtected(property: string): string {
  const what = property === '' ? 'be removed' : `be replaced, as ${shown(property)} cannot change in place`;
  return `is protected, and would have to ${what}: the deployment fails.`;
}

/** That a name is taken by what is to be replaced. */
export function nameTaken(property: string): string {
  return `is to be replaced and keeps its ${property}, which the old one has until it is deleted: the deployment fails.`;
}

/** Whether a resource is replaced because of a property of its own. */
export function isForItself({ reasons }: DeploymentChange): boolean {
  return reasons.some(
    ({ kind, certainty }) => certainty === 'certain' && (kind === 'create-only' || kind === 'servers'),
  );
}

/** What becomes of data, in words for each fate. */
export function whatOfData(change: DeploymentChange): readonly string[] {
  const { kind, data, old } = change;
  const reported = (fate: AffectedData['fate'], says: (what: string) => string): readonly string[] => {
    const what = data.filter((one) => one.fate === fate).map((one) => one.what);
    return what.length === 0 ? [] : [says(what.join(' and '))];
  };
  const isEmpty = kind === 'replaced' ? ', and the new one is empty' : '';
  return [
    ...reported(
      'lost',
      (what) => `${kind === 'changed' && !isUnlocked(change) ? 'this would lose' : 'this loses'} ${what}`,
    ),
    ...reported('snapshot', (what) => `of ${what} only a snapshot stays${isEmpty}`),
    ...reported('kept', (what) =>
      old === 'retained'
        ? `the old one is retained with ${what}, and billed${isEmpty}`
        : `it leaves behind ${what}, and that is billed`,
    ),
    ...reported(
      'blocked',
      (what) => `AWS does not delete it before ${what} are gone: the deletion fails, and it stays`,
    ),
    ...(data.length === 0 && kind === 'replaced' && old === 'retained' ? ['the old one is retained and billed'] : []),
  ];
}

/** How to avoid that a resource is replaced or removed. */
export function wayAround({ type, kind, old, reasons, data }: DeploymentChange): { readonly way?: string } {
  const loses = data.some(({ fate }) => fate === 'lost');
  const own = reasons
    .filter(({ kind: of }) => of === 'create-only' || of === 'unlocks')
    .map(({ property }) => property);
  const ofServers = reasons.flatMap(({ property, differs = [] }) => [property, ...differs]);
  const found = wayIn(WAYS_AROUND, own) ?? (loses ? wayIn(WAYS_AROUND_SERVERS, ofServers) : undefined);
  if (found !== undefined) return { way: found };
  if (data.some(({ fate }) => fate === 'blocked') && CERTIFIED.test(type)) return { way: CERTIFICATES_FIRST };
  if (!loses) return {};
  return kind === 'removed' && old === 'deleted' && heldAlone(data)
    ? {
        way: 'To keep it: deploy it with a DeletionPolicy of Retain, or retainOnDelete in Pulumi, first. Else save what it holds.',
      }
    : { way: 'Leave it as it is, or save what it holds first.' };
}

function wayIn(ways: typeof WAYS_AROUND, properties: readonly string[]): string | undefined {
  return ways.find(([property]) => properties.some((each) => property.test(each)))?.[1];
}

/** Volumes of servers follow no policy of their own. */
function heldAlone(data: readonly AffectedData[]): boolean {
  return data.every(({ what }) => what.startsWith('its '));
}

/** Reasons that differ in what they refer to alone. */
function reasonInWords(alike: readonly ReplacementReason[], stack: string): string {
  const [first] = alike;
  if (first === undefined) return '';
  const { kind, property, certainty, differs } = first;
  const origins = alike.flatMap(({ of }) =>
    of === undefined ? [] : [of.stack === stack ? nameWithin(of) : nameOf(of)],
  );
  const origin = listed([...new Set(origins)]);
  const cannot = certainty === 'certain' ? 'cannot change in place' : 'cannot always change in place';
  if (kind === 'reference') return `${shown(property)}, which ${cannot}, refers to ${origin}, which is replaced`;
  if (kind === 'create-only') return `${shown(property)} ${cannot}`;
  if (differs === undefined) return `${shown(property)} changes${origin === '' ? '' : ` with ${origin}`}`;
  return `${listed([...new Set(differs.map(shown))])} of ${origin} changes, which they are launched from`;
}

/** `LaunchTemplateData.TagSpecifications` of `LaunchTemplateData.TagSpecifications.0.Tags.1.Value` */
function shown(property: string): string {
  const steps = property.split('.');
  const item = steps.findIndex((step) => /^\d+$/.test(step));
  return (item < 0 ? steps : steps.slice(0, item)).join('.');
}

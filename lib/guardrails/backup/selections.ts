import {
  selects,
  TAG_OPERATORS,
  UNTOLD,
  type Answer,
  type ArnPattern,
  type SeenTags,
  type Selection,
  type TagCondition,
  type TagOperator,
  type Told,
  type Untold,
} from '../../backup-selection';
import { isRecord, orUndecided, Undecided, UNKNOWN, type Properties } from '../properties';
import type { GuardedResource } from '../resource';
import { tagsOf } from '../tags';

/** Said of what only the deployment will tell; no finding follows from it. */
const LATER: Untold = { because: 'it is known only after deployment' };

/**
 * Whether a selection of AWS Backup assigns a resource to its plan, which backs up its own region.
 *
 * @param kind - service and kind of the resource as its ARN has them, e.g. `ec2:volume/`
 */
export function isSelected(resource: GuardedResource, kind: string, selection: GuardedResource): Answer {
  const [here, there] = [regionOf(resource), regionOf(selection)];
  if (here !== undefined && there !== undefined && here !== there) return false;
  return selects(selectionOf(selection), { id: resource.urn, arn: arnOf(resource, kind), tags: seenTags(resource) });
}

/** Tags of a resource and its provider, as far as they are known. */
export function seenTags(resource: GuardedResource): SeenTags {
  const tags = orUndecided(() => tagsOf(resource));
  if (tags instanceof Undecided) return LATER;
  return new Map(Object.entries(tags).map(([key, value]) => [key, told(value)]));
}

/** Its ARN in the partition `aws`; before there is one, its service and its kind. */
function arnOf({ properties }: GuardedResource, kind: string): string {
  const arn = orUndecided(() => properties.text('arn'));
  if (typeof arn === 'string') return arn.replace(/^arn:[^:]*:/, 'arn:aws:');
  const [service = '', ...name] = kind.split(':');
  const place = service === 's3' ? ':' : `${UNTOLD}:${UNTOLD}`;
  return `arn:aws:${service}:${place}:${name.join(':')}${UNTOLD}`;
}

function regionOf({ properties, provider }: GuardedResource): string | undefined {
  const region = orUndecided(() => properties.text('region') ?? provider?.text('region'));
  return region instanceof Undecided ? undefined : region;
}

function selectionOf({ properties, references }: GuardedResource): Selection {
  return {
    resources: patterns(properties, 'resources', references['resources'] ?? []),
    notResources: patterns(properties, 'notResources', references['notResources'] ?? []),
    listOfTags: conditions(properties, 'selectionTags', 'StringEquals'),
    conditions: TAG_OPERATORS.flatMap((operator) => namedConditions(properties, operator)),
  };
}

/** What a list is made of is known before its texts are. */
function patterns(properties: Properties, property: string, references: readonly string[]): readonly ArnPattern[] {
  const listed = orUndecided(() => properties.value(property));
  const named = references.map((urn): ArnPattern => [{ of: urn }]);
  if (listed instanceof Undecided) return named.length > 0 ? named : [[LATER]];
  const entries = Array.isArray(listed) ? (listed as readonly unknown[]) : [];
  const texts = entries.filter((entry) => typeof entry === 'string').map((entry): ArnPattern => [entry]);
  const isOpen = named.length === 0 && entries.some((entry) => entry === UNKNOWN);
  return [...texts, ...named, ...(isOpen ? [[LATER]] : [])];
}

/** `StringLike` is `stringLikes` in the SDK, in a list of groups that are all asked for. */
function namedConditions(properties: Properties, operator: TagOperator): readonly TagCondition[] {
  const name = `${operator.charAt(0).toLowerCase()}${operator.slice(1)}`;
  const property = operator.endsWith('Like') ? `${name}s` : name;
  const groups = orUndecided(() => properties.objects('conditions'));
  if (groups instanceof Undecided) return [{ operator, key: LATER, value: LATER }];
  return groups.flatMap((group) => conditions(group, property, operator));
}

function conditions(properties: Properties, property: string, operator: TagOperator): readonly TagCondition[] {
  const listed = orUndecided(() => properties.value(property));
  if (listed instanceof Undecided) return [{ operator, key: LATER, value: LATER }];
  const entries = Array.isArray(listed) ? (listed as readonly unknown[]) : [];
  return entries.map((entry) =>
    isRecord(entry)
      ? { operator, key: told(entry['key']), value: told(entry['value']) }
      : { operator, key: LATER, value: LATER },
  );
}

function told(value: unknown): Told {
  return typeof value === 'string' ? value : LATER;
}

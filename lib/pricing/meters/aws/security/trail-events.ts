import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, type Maybe } from '../../../readers/unknown';

import { given } from '../../facts/given';

/** Categories of events that an advanced selector chooses. */
type Category = 'Management' | 'Data' | 'NetworkActivity';

/** Whether a trail records data events. */
export function recordsData(trail: Resource): Maybe<boolean> {
  return lift2(basicData(trail), selects(trail, 'Data'), (basic, advanced) => basic || advanced);
}

/** Whether a trail records calls through VPC endpoints, which only advanced selectors choose. */
export function recordsNetworkActivity(trail: Resource): Maybe<boolean> {
  return selects(trail, 'NetworkActivity');
}

/**
 * Whether what a trail records of management events is not the first copy in a region: another trail of the inputs, which stands before
 * it, has that. Trails that record nothing are no copy.
 */
export function isAdditionalCopy(trail: Resource): Maybe<boolean> {
  const peers = trail.peers();
  const before = peers.slice(
    0,
    peers.findIndex(({ id }) => id === trail.id),
  );
  const first = either(before.filter((other) => overlap(other, trail)).map(recordsManagement));
  return lift2(recordsManagement(trail), first, (records, isTaken) => records && isTaken);
}

/** As far as it is on: with selectors only where one chooses them. Source: AWS CloudTrail API reference, "EventSelector". */
function recordsManagement(trail: Resource): Maybe<boolean> {
  const basic = lift(trail.list('EventSelectors'), (selectors) =>
    either(selectors.map((selector) => selector.flag('IncludeManagementEvents') ?? true)),
  );
  const chosen = trail.value('AdvancedEventSelectors') === undefined ? true : selects(trail, 'Management');
  const records = trail.value('EventSelectors') === undefined ? chosen : basic;
  return lift2(given(trail.flag('IsLogging'), 'IsLogging'), records, (isOn, some) => isOn && some);
}

/** Two trails of one account see the same calls in a region that both are for. */
function overlap(one: Resource, other: Resource): boolean {
  const isInOneAccount = one.account === undefined || other.account === undefined || one.account === other.account;
  const isForAll = [one, other].some((trail) => trail.flag('IsMultiRegionTrail') === true);
  return isInOneAccount && (isForAll || one.region === other.region);
}

function basicData(r: Resource): Maybe<boolean> {
  return lift(r.list('EventSelectors'), (selectors) =>
    selectors.some((selector) => selector.value('DataResources.0') !== undefined),
  );
}

function selects(r: Resource, category: Category): Maybe<boolean> {
  return lift(r.list('AdvancedEventSelectors'), (selectors) => selectors.some((each) => chooses(each, category)));
}

function chooses(selector: Properties, category: Category): boolean {
  const fields = selector.list('FieldSelectors');
  return (
    !isUnknown(fields) &&
    fields.some((field) => field.text('Field') === 'eventCategory' && field.text('Equals.0') === category)
  );
}

/** Whether any of them holds; unknown where only those that are not known may. */
function either(conditions: readonly Maybe<boolean>[]): Maybe<boolean> {
  return conditions.includes(true) || (conditions.find(isUnknown) ?? false);
}

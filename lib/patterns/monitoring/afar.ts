import type { EnvironmentContext } from '../../profile/context';
import type { AfarPlace, Places } from '../../profile/place';
import { EDGE_DELIVERY } from '../edge-delivery/edge-delivery-key';
import type { PlansBeside } from '../pattern';
import { deliveryAlarms } from './alarms';
import type { MonitoringPlan } from './monitoring-plan';

/** Where alarms are raised besides: a cloud tells of what it measures there alone. */
export function afarPlaces(
  beside: PlansBeside,
  { places: { home, global } }: EnvironmentContext,
): readonly AfarPlace[] {
  const isServed = Object.keys(beside.of(EDGE_DELIVERY)).length > 0;
  return isServed && global?.region !== home.region ? ['global'] : [];
}

/** The monitoring of another place: alarms alone, which go to the same people. */
export function planAfar({ routes, eventLog }: MonitoringPlan): MonitoringPlan {
  return { routes, eventLog, alarms: deliveryAlarms(routes), decisions: [], warnings: [] };
}

/** Those of what is watched that are measured in a place. @param afar - all places other than home */
export function measuredIn<Watched extends { readonly watchedFrom?: AfarPlace }>(
  place: keyof Places,
  watched: readonly Watched[],
  afar: readonly AfarPlace[] = [],
): readonly Watched[] {
  return watched.filter(({ watchedFrom }) => {
    const measured = watchedFrom !== undefined && afar.includes(watchedFrom) ? watchedFrom : 'home';
    return measured === place;
  });
}

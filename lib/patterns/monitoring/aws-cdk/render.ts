import { Construct } from 'constructs';
import { builtKey } from '../../../engines/built';
import type { Site } from '../../../engines/aws-cdk/site';
import { measuredIn, planAfar } from '../afar';
import { MONITORING, type MonitoringPlan } from '../plan';
import type { PassedMonitoring } from '../props';
import { Monitoring } from '.';

export const BUILT_MONITORING = builtKey<Monitoring>(MONITORING);

/** The monitoring of an environment. It watches whatever was built before it. */
export function renderMonitoring(
  site: Site,
  name: string,
  { plan, passed: { hooks } }: { readonly plan: MonitoringPlan; readonly passed: PassedMonitoring },
): Monitoring {
  const stack = site.stack();
  const budgetScope = (plan.budget ?? plan.guard) && new Construct(site.stack('budget'), name);
  const monitoring = new Monitoring(stack, name, { plan, hooks, ...(budgetScope && { budgetScope }) });
  const watched = site.built.watched();
  for (const pattern of measuredIn('home', watched, plan.alsoIn)) monitoring.watch(pattern);
  for (const place of plan.alsoIn ?? []) {
    const afar = new Monitoring(site.stack('monitoring', place), `${name}-${place}`, { plan: planAfar(plan), hooks });
    for (const pattern of measuredIn(place, watched, plan.alsoIn)) afar.watch(pattern);
  }
  return monitoring;
}

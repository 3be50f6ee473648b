import { builtKey } from '../../../engines/built';
import type { Site } from '../../../engines/pulumi-aws/site';
import { MONITORING, type MonitoringPlan } from '../plan';
import type { PassedMonitoring } from '../props';
import { Monitoring } from '.';

export const BUILT_MONITORING = builtKey<Monitoring>(MONITORING);

/** The monitoring of an environment. It watches whatever was built before it. */
export function renderMonitoring(
  site: Site,
  called: string,
  { plan, passed: { hooks } }: { readonly plan: MonitoringPlan; readonly passed: PassedMonitoring },
): Monitoring {
  const budgetParent = plan.budget && site.layer('budget');
  return new Monitoring(
    site.name(called),
    { plan, hooks, context: site.context, watches: site.built.watched(), ...(budgetParent && { budgetParent }) },
    { parent: site.layer() },
  );
}

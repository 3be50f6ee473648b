import { builtKey } from '../../../engines/built';
import type { Site } from '../../../engines/pulumi-aws/site';
import type { EnvironmentContext } from '../../../profile/context';
import type { AfarPlace, Place } from '../../../profile/place';
import { measuredIn, planAfar } from '../afar';
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
  const budgetParent = (plan.budget ?? plan.guard) && site.layer('budget');
  const watched = site.built.watched();
  for (const place of plan.alsoIn ?? []) {
    new Monitoring(
      site.name(`${called}-${place}`),
      {
        plan: planAfar(plan),
        hooks,
        context: { ...site.context, places: { ...site.context.places, home: placeIn(site.context, place) } },
        watches: measuredIn(place, watched, plan.alsoIn),
      },
      { parent: site.layer(undefined, place) },
    );
  }
  return new Monitoring(
    site.name(called),
    {
      plan,
      hooks,
      context: site.context,
      watches: measuredIn('home', watched, plan.alsoIn),
      ...(budgetParent && { budgetParent }),
    },
    { parent: site.layer() },
  );
}

function placeIn({ environment, places }: EnvironmentContext, where: AfarPlace): Place {
  const place = places[where];
  if (place === undefined) throw new Error(`environment ${environment} has no place called ${where}`);
  return place;
}

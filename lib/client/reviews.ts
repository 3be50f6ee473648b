import { daysBetween } from '../calendar/day';
import { counted } from '../located/words';
import { ORDERED } from '../patterns';
import type { PatternPlan, Review } from '../patterns/pattern';
import type { Problem } from '../problem';
import type { Warning } from '../profile/warning';
import type { Client, Environment } from './client';
import { namedEntry } from './identity';
import type { EnvironmentPlan } from './plan';

/**
 * Lines of a client file that have held until their day.
 * @param today - `YYYY-MM-DD`
 */
export function overdueReviews(client: Client, plans: readonly EnvironmentPlan[], today: string): readonly Problem[] {
  return client.environments.flatMap((environment) => {
    const plan = plans.find(({ environment: { name } }) => name === environment.name);
    return plan ? reviewsIn(environment, plan).flatMap((review) => overdue(review, today)) : [];
  });
}

/**
 * Lines of an environment that hold for a few days more.
 * @param today - `YYYY-MM-DD`
 */
export function dueReviews({ patterns }: EnvironmentPlan, today: string): readonly Warning[] {
  return ORDERED.flatMap(({ name: key, pattern }) => {
    const plans: Readonly<Record<string, { readonly plan: PatternPlan }>> = patterns[key];
    return Object.entries(plans).flatMap(([name, { plan }]) =>
      (plan.reviews ?? []).flatMap((review) => due(pattern.many ? `${key}/${name}` : key, review, today)),
    );
  });
}

/** Days compare as text; the last one still holds. */
function overdue({ path, by, expected }: Review, today: string): readonly Problem[] {
  return by >= today ? [] : [{ path, found: `${by}, which has passed`, expected }];
}

function due(pattern: string, { path, by, noticeDays = 0 }: Review, today: string): readonly Warning[] {
  const left = daysBetween(today, by);
  if (left < 0 || left >= noticeDays) return [];
  const when = left === 0 ? 'today is the last day' : `${counted(left, 'day')} left`;
  return [{ pattern, says: `${path.join('.')} is ${by}, ${when}: \`check\` refuses it afterwards.` }];
}

/** With their paths in the file, which may call a pattern otherwise than its plan. */
function reviewsIn(environment: Environment, { patterns }: EnvironmentPlan): readonly Review[] {
  return ORDERED.flatMap(({ name: key, pattern }) => {
    const plans: Readonly<Record<string, { readonly plan: PatternPlan }>> = patterns[key];
    const asked = (pattern.many ? environment[key] : { [key]: environment[key] }) ?? {};
    return Object.entries(asked).flatMap(([name, written]) => {
      const { reviews = [] } = plans[namedEntry(pattern, name, written).identity]?.plan ?? {};
      const under = ['environments', environment.name, key, ...(pattern.many ? [name] : [])];
      return reviews.map((review) => ({ ...review, path: [...under, ...review.path] }));
    });
  });
}

import { isDeepStrictEqual } from 'node:util';
import { ORDERED } from '../patterns';
import { CLIENT_FILE, type Decision } from '../profile/decision';
import { describeUsd } from '../profile/money';
import { NEEDS, needsOf, UNMET, type Need } from '../profile/needs';
import { describeProfile, reasonOf, type Profile } from '../profile/profile';
import { describeHours, OFFICE_HOURS } from '../profile/support-hours';
import type { Warning } from '../profile/warning';
import type { Client, Environment } from './client';
import type { PlannedPattern } from './plans-so-far';

/** What the profile decides for all patterns of an environment. */
export function profileDecisions(profile: Profile): readonly Decision[] {
  return [
    decision(
      'support hours',
      describeHours(profile.supportHours),
      isDeepStrictEqual(profile.supportHours, OFFICE_HOURS) ? 'default' : CLIENT_FILE,
    ),
    decision(
      'encryption keys',
      profile.keys === 'customer-managed' ? "the client's own, rotated each year" : "the provider's",
      reasonOf(profile, 'keys'),
    ),
    decision('deletion protection', profile.deletionProtection ? 'on' : 'off', reasonOf(profile, 'deletionProtection')),
  ];
}

/** What a profile wants and no pattern of the environment gives is said, whatever it is. */
export function unmetNeeds(
  profile: Profile,
  patterns: Readonly<Record<string, Readonly<Record<string, PlannedPattern>>>>,
): { readonly decisions: readonly Decision[]; readonly warnings: readonly Warning[] } {
  const met = new Set(
    ORDERED.filter(({ name }) => patterns[name] !== undefined).flatMap(({ pattern }) => pattern.meets),
  );
  const holdsData = ORDERED.some(({ name, pattern }) =>
    Object.values(patterns[name] ?? {}).some(({ plan }) => pattern.holdsData(plan)),
  );
  const wanted = needsOf(profile, { holdsData });
  const unmet = NEEDS.filter((need) => wanted[need] !== undefined && !met.has(need));
  const asked = (need: Need): string => `${describeProfile(profile)} asks for ${wanted[need] ?? need}`;
  return {
    decisions: unmet.map((need) =>
      decision(need, `${UNMET[need].choice}; the profile asks for ${wanted[need] ?? need}`, describeProfile(profile)),
    ),
    warnings: unmet.map((need) => ({ pattern: 'environment', says: `${UNMET[need].says}; ${asked(need)}.` })),
  };
}

/** A budget that is never reached before that of the client is. */
export function budgetWarnings(
  { monthlyBudget: own }: Environment,
  { monthlyBudget: all }: Client,
): readonly Warning[] {
  if (own === undefined || all === undefined || own <= all) return [];
  const says = `Its budget of ${describeUsd(own)} a month is above that of the client, ${describeUsd(all)}.`;
  return [{ pattern: 'environment', says }];
}

function decision(what: string, choice: string, because: string): Decision {
  return { pattern: 'environment', what, choice, because };
}

import type { EnvironmentPlan } from '../../../lib/client/plan';
import type { PlannedSubnet } from '../../../lib/patterns/network/network-plan';
import { volumeTagValue } from '../../../lib/patterns/servers/aws/tags';
import { OPERATING_SYSTEM_FACTS } from '../../../lib/profile/operating-systems';

/**
 * What things of an environment are known by to those that find them again: stacks by name and region, subnets by their block, fleets by
 * their full name, volumes by their tag, the zone that they stand in and the family of systems that reads them.
 */
export function identities(plan: EnvironmentPlan): readonly string[] {
  return known(plan, () => true);
}

/** Days that a lock is asked about: one that keeps for longer keeps for these as well. */
const DAYS = [7, 14, 35, 60];

/** The same without what is about to leave. */
export function identitiesInUse(plan: EnvironmentPlan): readonly string[] {
  return known(plan, ({ draining }) => !draining);
}

function known(
  { context, environment, patterns }: EnvironmentPlan,
  counts: (subnet: PlannedSubnet) => boolean,
): readonly string[] {
  const stacks = `${context.client.slug}-${context.environment} in ${environment.region}`;
  const networks = Object.values(patterns.network).flatMap(({ plan }) => {
    const subnets = plan.kind === 'new' ? plan.subnets.filter(counts) : [];
    return [plan.cidr, ...subnets.map(({ tier, zone, cidr }) => `${tier} subnet of zone ${zone}: ${cidr}`)];
  });
  const fleets = Object.values(patterns.servers).flatMap(({ plan }) => {
    const { slots = [], volumes = [] } = plan.state ?? {};
    const { family } = OPERATING_SYSTEM_FACTS[plan.system];
    return [
      plan.fullName,
      ...slots.flatMap((slot) =>
        volumes.map(({ name }) => `${volumeTagValue(plan, slot, name)} in zone ${slot.zone}, of ${family}`),
      ),
    ];
  });
  const vaults = Object.values(patterns.backup).flatMap(({ plan }) =>
    [plan.vault, ...(plan.copies ? [plan.copies.vault] : [])].flatMap((vault, at) => {
      if (vault.kind === 'existing') return [];
      const name = `vault ${at + 1} of ${plan.name}`;
      const kept = DAYS.filter((days) => days <= (vault.lock?.minKeepDays ?? 0));
      return [name, ...kept.map((days) => `${name} keeps anything for ${days} days`)];
    }),
  );
  return [stacks, ...networks.map((part) => `${stacks}: ${part}`), ...fleets, ...vaults];
}

/** Sizes of volumes, by what each is known by. */
export function volumeSizes({ patterns }: EnvironmentPlan): readonly (readonly [volume: string, gib: number])[] {
  return Object.values(patterns.servers).flatMap(({ plan }) =>
    (plan.state?.slots ?? []).flatMap((slot) =>
      (plan.state?.volumes ?? []).map(({ name, gib }) => [volumeTagValue(plan, slot, name), gib] as const),
    ),
  );
}

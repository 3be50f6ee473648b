import fc from 'fast-check';
import { WEEKDAYS } from '../../../lib/calendar/days';
import { planServers, type ServersPlan } from '../../../lib/patterns/servers/plan';
import {
  DATA_LIVES,
  SERVER_TIERS,
  type LoadBalancerProps,
  type ServersProps,
} from '../../../lib/patterns/servers/props';
import { keepsData } from '../../../lib/patterns/servers/state';
import type { EnvironmentContext } from '../../../lib/profile/context';
import { OPERATING_SYSTEMS } from '../../../lib/profile/operating-systems';
import { ENVIRONMENT_KINDS, RUNNING_HOURS, SERVICE_TIERS } from '../../../lib/profile/profile';
import { SIZE_NAMES } from '../../../lib/profile/sizes';
import { clinicContext } from '../../engines/aws-cdk/fixture';

export const supportHours = {
  timeZone: 'Europe/Dublin',
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '07:30',
  to: '19:00',
} as const;

const limits = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 20 }))
  .map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) }));

/** What a server of either architecture can have. */
export const capacity = fc.record({
  vcpu: fc.integer({ min: 1, max: 64 }),
  memoryGib: fc.integer({ min: 1, max: 512 }),
});

const loadBalancer: fc.Arbitrary<LoadBalancerProps> = fc.record(
  {
    public: fc.boolean(),
    allowFrom: fc.constant(['203.0.113.0/24']),
    targetPort: fc.integer({ min: 1, max: 65_535 }),
    targetTls: fc.boolean(),
    webFirewall: fc.boolean(),
  },
  { requiredKeys: [] },
);

const asked: fc.Arbitrary<ServersProps> = fc.record(
  {
    os: fc.constantFrom(...OPERATING_SYSTEMS),
    size: fc.oneof(fc.constantFrom(...SIZE_NAMES), capacity),
    capacity: limits,
    tier: fc.constantFrom(...SERVER_TIERS),
    rootVolumeGib: fc.integer({ min: 30, max: 500 }),
    dataVolumes: fc.dictionary(
      fc.constantFrom('records', 'logs', 'scans'),
      fc.record({ gib: fc.integer({ min: 4, max: 500 }) }),
      { minKeys: 1 },
    ),
    data: fc.constantFrom(...DATA_LIVES),
    fixedAddress: fc.boolean(),
    loadBalancer,
    runningHours: fc.constantFrom(...RUNNING_HOURS),
    spot: fc.record({ percent: fc.integer({ min: 1, max: 100 }), onDemandBase: fc.constant(0) }),
    patching: fc.record({ day: fc.constantFrom(...WEEKDAYS), at: fc.constant('22:30') }, { requiredKeys: [] }),
  },
  { requiredKeys: ['os'] },
);

/** Props that can be had, on every cloud. */
export const props: fc.Arbitrary<ServersProps> = asked.map(({ data, fixedAddress, ...rest }) => {
  const wanted = {
    ...rest,
    ...(data && { data }),
    ...(data !== 'ephemeral' && { fixedAddress: fixedAddress ?? false }),
  };
  const { capacity: limits, spot, ...steady } = wanted;
  if (keepsData(wanted)) return { ...steady, ...(limits && { count: limits.max }) };
  return { ...steady, ...(limits && { capacity: limits }), ...(spot && { spot }) };
});

/** A fleet whose image is the client's own, so that anything may stand in front of it. */
export function planOf(props: ServersProps, where: EnvironmentContext): ServersPlan {
  return planServers('ehr', props, where, { image: 'own' });
}

export const context: fc.Arbitrary<EnvironmentContext> = fc
  .record({ tier: fc.constantFrom(...SERVICE_TIERS), kind: fc.constantFrom(...ENVIRONMENT_KINDS) })
  .map((profile) => clinicContext({ ...profile, supportHours }));

import fc from 'fast-check';
import { TIERS, type NetworkProps } from '../../../lib/patterns/network/props';
import { ENDPOINT_NAMES, type Endpoint } from '../../../lib/profile/endpoints';
import { ENVIRONMENT_KINDS, REGULATIONS, SERVICE_TIERS } from '../../../lib/profile/profile';
import type { EnvironmentContext } from '../../../lib/profile/context';
import { clinicContext } from '../../engines/aws-cdk/fixture';

export const endpoints: fc.Arbitrary<readonly Endpoint[]> = fc.array(
  fc.oneof(fc.constantFrom(...ENDPOINT_NAMES), fc.constantFrom({ aws: 'execute-api' }, { aws: 'lambda' })),
);

/** Anything that can be asked of a network and be had. */
export const networkProps: fc.Arbitrary<NetworkProps> = fc
  .record(
    {
      cidr: fc.nat(255).map((second) => `10.${second}.0.0/16`),
      zones: fc.integer({ min: 1, max: 3 }),
      tiers: fc.subarray([...TIERS], { minLength: 1 }).filter((tiers) => tiers.some((tier) => tier !== 'public')),
      endpoints,
      flowLogRetentionDays: fc.integer({ min: 1, max: 3653 }),
    },
    { requiredKeys: ['cidr'] },
  )
  .chain((props) =>
    props.tiers?.includes('public') === false
      ? fc.constant(props)
      : fc.record({ egress: fc.constantFrom('none', 'shared', 'per-zone') }).map((egress) => ({ ...props, ...egress })),
  );

export const contexts: fc.Arbitrary<EnvironmentContext> = fc
  .tuple(fc.constantFrom(...ENVIRONMENT_KINDS), fc.constantFrom(...SERVICE_TIERS), fc.subarray([...REGULATIONS]))
  .map(([kind, tier, regulations]) => clinicContext({ kind, tier, regulations }));

import fc from 'fast-check';
import { TIERS, type NetworkProps, type Tier } from '../../../lib/patterns/network/props';
import { ENDPOINT_NAMES, type Endpoint } from '../../../lib/profile/endpoints';
import { EGRESS_MODES, ENVIRONMENT_KINDS, REGULATIONS, SERVICE_TIERS } from '../../../lib/profile/profile';
import type { EnvironmentContext } from '../../../lib/profile/context';
import { clinicContext } from '../../engines/aws-cdk/fixture';

export const endpoints: fc.Arbitrary<readonly Endpoint[]> = fc.array(
  fc.oneof(fc.constantFrom(...ENDPOINT_NAMES), fc.constantFrom({ aws: 'execute-api' }, { aws: 'lambda' })),
);

/** Anything that can be asked of a network and be had, in a region of three zones. */
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
  .chain((props) => fc.option(draining(props), { nil: {} }).map((more) => ({ ...props, ...more })))
  .chain((props: NetworkProps) =>
    [...(props.tiers ?? TIERS), ...(props.draining?.tiers ?? [])].includes('public')
      ? fc.option(fc.constantFrom(...EGRESS_MODES)).map((egress) => (egress === null ? props : { ...props, egress }))
      : fc.constant(props),
  );

/** What may be draining beside what is in use. */
function draining({
  zones = 3,
  tiers = TIERS,
}: {
  readonly zones?: number;
  readonly tiers?: readonly Tier[];
}): fc.Arbitrary<Pick<NetworkProps, 'draining'>> {
  const unused = TIERS.filter((tier) => !tiers.includes(tier));
  return fc.tuple(fc.integer({ min: 0, max: 3 - zones }), fc.subarray(unused)).map(([leaving, leavingTiers]) => ({
    draining: { ...(leaving > 0 && { zones: leaving }), ...(leavingTiers.length > 0 && { tiers: leavingTiers }) },
  }));
}

export const contexts: fc.Arbitrary<EnvironmentContext> = fc
  .tuple(fc.constantFrom(...ENVIRONMENT_KINDS), fc.constantFrom(...SERVICE_TIERS), fc.subarray([...REGULATIONS]))
  .map(([kind, tier, regulations]) => clinicContext({ kind, tier, regulations }));

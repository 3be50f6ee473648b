import fc from 'fast-check';
import { TIERS } from '../../../lib/patterns/network/props';
import { ENVIRONMENT_KINDS, SERVICE_TIERS } from '../../../lib/profile/profile';
import { SIZE_NAMES } from '../../../lib/profile/sizes';
import { CERTIFICATE, RECORDS, WEB, type EnvironmentFile, type File, type Fleet } from './file';

const size = fc.constantFrom(...SIZE_NAMES.filter((name) => name !== 'xlarge'));
const os = fc.constantFrom('amazon-linux-2023', 'ubuntu-24.04', 'windows-2022');

/** A balanced fleet needs something to run. */
const toRun = fc.constantFrom(
  { image: 'ami-0123456789abcdef0' },
  { image: '/acme/images/app' },
  { image: '/acme/images/app', firstBoot: 'echo first' },
);

const loadBalancer = fc.record(
  { certificate: fc.constant(CERTIFICATE), public: fc.boolean(), targetPort: fc.constantFrom(443, 8443) },
  { requiredKeys: ['certificate'] },
);

const either = fc.record({ os, size, loadBalancer }, { requiredKeys: ['os'] });

const records: fc.Arbitrary<Fleet> = fc
  .tuple(
    either,
    toRun,
    fc.record(
      {
        count: fc.integer({ min: 1, max: 3 }),
        dataVolumes: fc.record(
          { files: fc.record({ gib: fc.integer({ min: 10, max: 200 }) }), index: fc.constant({ gib: 20 }) },
          { requiredKeys: ['files'] },
        ),
        fixedAddress: fc.boolean(),
      },
      { requiredKeys: ['dataVolumes'] },
    ),
  )
  .map(([fleet, run, kept]) => ({ ...fleet, ...run, ...kept }))
  .filter(({ fixedAddress, loadBalancer }) => fixedAddress !== true || loadBalancer === undefined);

const web: fc.Arbitrary<Fleet> = fc
  .tuple(
    either,
    toRun,
    fc.record({ capacity: fc.constant({ min: 1, max: 3 }), rootVolumeGib: fc.constant(80) }, { requiredKeys: [] }),
  )
  .map(([fleet, run, more]) => ({ ...fleet, ...run, ...more }));

const servers = fc
  .record({ [RECORDS]: records, [WEB]: web }, { requiredKeys: [] })
  .filter((fleets) => Object.keys(fleets).length > 0)
  .map((fleets) => fleets as Readonly<Record<string, Fleet>>);

const profile = fc.record({ keys: fc.constantFrom('provider-managed', 'customer-managed') }, { requiredKeys: [] });

function environment(cidr: string, account: string): fc.Arbitrary<EnvironmentFile> {
  return fc
    .record(
      {
        kind: fc.constantFrom(...ENVIRONMENT_KINDS),
        engine: fc.constant('aws-cdk' as const),
        account: fc.constant(account),
        region: fc.constant('eu-west-1'),
        network: fc.record(
          {
            cidr: fc.constant(cidr),
            zones: fc.constantFrom(2, 3),
            tiers: fc.constantFrom([...TIERS], ['public' as const, 'private' as const]),
            egress: fc.constantFrom('shared' as const, 'per-zone' as const),
          },
          { requiredKeys: ['cidr'] },
        ),
        servers,
        profile,
        monthlyBudget: fc.constant(400),
        monitoring: fc.constant({ routes: { warning: { email: ['it@acme.example'] } } }),
      },
      { requiredKeys: ['kind', 'engine', 'account', 'region', 'network', 'servers'] },
    )
    .map((made) => made as EnvironmentFile);
}

/** Client files of one environment or two, as their clients may have deployed them. */
export const files: fc.Arbitrary<File> = fc
  .record({
    tier: fc.constantFrom(...SERVICE_TIERS),
    regulations: fc.constantFrom([], ['gdpr' as const], ['hipaa' as const]),
    production: environment('10.20.0.0/16', '111111111111'),
    staging: fc.option(environment('10.30.0.0/16', '111111111111'), { nil: undefined, freq: 1 }),
  })
  .map(({ tier, regulations, production, staging }) => ({
    version: 1,
    client: { name: 'Acme', slug: 'acme', contact: 'cloud@acme.example', costCentre: 'A-1', tier, regulations },
    environments: { production, ...(staging && { staging }) },
  }));

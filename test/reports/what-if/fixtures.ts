import type { Estimate } from '../../../lib/pricing';
import type { PricedClient, PricedEnvironment } from '../../../lib/reports/plan/report';
import { reportScenario, type PricedScenario, type WhatIfReport } from '../../../lib/reports/what-if/report';
import { estimateOf, lineOf, resourceOf } from '../fixtures';

/** A server that runs so many hours a month, and a NAT gateway beside it where there is one. */
export function environment(
  name: string,
  {
    hours = 730,
    usd = 0.107,
    type = 'm5.large',
    nat = false,
    ...rest
  }: Partial<Server> & Partial<PricedEnvironment> = {},
): PricedEnvironment {
  const estimate: Estimate = estimateOf([
    resourceOf(`${name}/servers/Web`, 'AWS::EC2::Instance', 'priced', [
      lineOf('Instance hours', hours, usd, 'hour', { rate: `ec2/${type}/linux` }),
    ]),
    ...(nat
      ? [
          resourceOf(`${name}/network/Nat`, 'AWS::EC2::NatGateway', 'priced', [
            lineOf('NAT gateway', 730, 0.048, 'hour', { rate: 'nat-gateway/gateway' }),
          ]),
        ]
      : []),
  ]);
  return { name, kind: name, engine: 'aws-cdk', region: 'eu-west-1', decisions: [], warnings: [], estimate, ...rest };
}

interface Server {
  readonly hours: number;
  readonly usd: number;
  readonly type: string;
  readonly nat: boolean;
}

export function client(...environments: readonly PricedEnvironment[]): PricedClient {
  return { name: "Tom's Clinic", slug: 'tom', monthlyBudget: 150, environments };
}

const decided = (choice: string) => ({
  decisions: [{ pattern: 'servers/web', what: 'running hours', choice, because: 'client file' }],
});

/** 730 × $0.107 + 730 × $0.048 = $113.15 a month. */
const PRODUCTION = environment('production', { nat: true });

/** 730 × $0.107 = $78.11 a month. */
const STAGING = environment('staging', { ...decided('always'), monthlyBudget: 50 });

/** 217 × $0.107 = $23.219 a month. */
const OFFICE_HOURS = environment('staging', {
  hours: 217,
  ...decided('support hours'),
  monthlyBudget: 50,
  warnings: [{ pattern: 'servers/web', says: 'It is stopped at night.' }],
});

/** 217 × $0.05 = $10.85 a month; 730 × $0.05 = $36.50 where it always runs. */
const SMALL = { usd: 0.05, type: 't3.medium', monthlyBudget: 50 };
const SMALL_IN_OFFICE_HOURS = environment('staging', {
  hours: 217,
  ...SMALL,
  ...decided('support hours'),
  warnings: OFFICE_HOURS.warnings,
});
const SMALL_ALWAYS = environment('staging', { ...SMALL, ...decided('always') });

/** 730 × $0.107 = $78.11 a month. */
const WITHOUT_NAT = environment('production');

const BEFORE = client(PRODUCTION, STAGING);

/** Office hours, a smaller server on which they save less, and a gateway less, which has nothing to do with either. */
export const SCENARIO: PricedScenario = {
  name: 'lean',
  says: 'A quieter year',
  before: BEFORE,
  steps: [
    {
      patch: 'with staging:office-hours',
      after: client(PRODUCTION, OFFICE_HOURS),
      alone: client(PRODUCTION, OFFICE_HOURS),
    },
    { patch: 'set size', after: client(PRODUCTION, SMALL_IN_OFFICE_HOURS), alone: client(PRODUCTION, SMALL_ALWAYS) },
    { patch: 'unset nat', after: client(WITHOUT_NAT, SMALL_IN_OFFICE_HOURS), alone: client(WITHOUT_NAT, STAGING) },
  ],
};

export function report(...scenarios: readonly PricedScenario[]): WhatIfReport {
  return { client: { name: "Tom's Clinic", slug: 'tom' }, scenarios: scenarios.map(reportScenario) };
}

import type { Estimate, EstimatedResource, Line, Status } from '../../lib/pricing/estimate/model';
import { coverageOf } from '../../lib/pricing/estimate/status';
import { steady, type Range } from '../../lib/range';
import { sumUsd } from '../../lib/pricing/estimate/usd';

/** An estimate of given resources, with totals as the pricing wing makes them. */
export function estimateOf(resources: readonly EstimatedResource[], notes: readonly string[] = []): Estimate {
  return {
    schema: 'groundplan.estimate/1',
    currency: 'USD',
    catalogue: { newest: '2026-07-20', oldest: '2026-07-20', regions: ['eu-west-1'] },
    monthly: sumUsd(resources.map(({ monthly }) => monthly)),
    coverage: coverageOf(resources),
    resources,
    notes,
  };
}

/** A resource with these lines, called by its construct path. */
export function resourceOf(
  path: string,
  type: string,
  status: Status,
  lines: readonly Line[] = [],
  rest: Partial<EstimatedResource> = {},
): EstimatedResource {
  const [stack = '', ...steps] = path.split('/');
  const logicalId = steps.join('');
  return {
    id: `${stack}/${logicalId}`,
    logicalId,
    path,
    type,
    cloud: 'aws',
    region: 'eu-west-1',
    stack,
    source: 'web.template.json',
    status,
    monthly: sumUsd(lines.map(({ monthly }) => monthly)),
    lines,
    ...rest,
  };
}

/** A line at quantity × price, the same at low and high unless given. */
export function lineOf(
  name: string,
  quantity: number,
  price: number,
  unit: string,
  rest: Partial<Line> & { readonly low?: number; readonly high?: number } = {},
): Line {
  const { low, high, ...fields } = rest;
  const expected = quantity * price;
  const monthly: Range = {
    ...steady(expected),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
  };
  return {
    name,
    quantity,
    price,
    unit,
    monthly: sumUsd([monthly]),
    basis: 'template',
    rate: 'a/b',
    asOf: '2026-07-20',
    ...fields,
  };
}

/** A small web stack: a fleet that grows, a gateway, alarms that are alike, and two things without a price. */
export const WEB: Estimate = estimateOf(
  [
    resourceOf('web/network/Vpc/Resource', 'AWS::EC2::VPC', 'free'),
    resourceOf('web/network/Nat', 'AWS::EC2::NatGateway', 'priced', [
      lineOf('NAT gateway', 730, 0.048, 'hour'),
      lineOf('Data processed', 100, 0.048, 'GB', { basis: 'default' }),
    ]),
    resourceOf('web/servers-ehr/Fleet/ASG', 'AWS::AutoScaling::AutoScalingGroup', 'priced', [
      lineOf('Instance hours', 1460, 0.107, 'hour', {
        low: 78.11,
        high: 312.44,
        note: 'expected: midpoint of minimum and maximum capacity',
      }),
      lineOf('Root volume storage', 60, 0.088, 'GB-month', {
        low: 2.64,
        high: 10.56,
        note: 'expected: midpoint of minimum and maximum capacity',
      }),
      lineOf('Surplus CPU credits', 0, 0.05, 'vCPU-hour'),
    ]),
    ...['Cpu', 'Memory', 'Disk'].map((name) =>
      resourceOf(`web/monitoring/${name}/Resource`, 'AWS::CloudWatch::Alarm', 'priced', [
        lineOf('Alarm metrics', 1, 0.1, 'alarm-month'),
      ]),
    ),
    resourceOf('web/edge/Waf', 'AWS::WAFv2::WebACL', 'unpriced', [], {
      missing: [{ name: 'Web ACL', rate: 'waf/acl', because: 'the catalogue has no price in eu-west-1' }],
    }),
    resourceOf('web/edge/Ledger', 'AWS::QLDB::Ledger', 'unknown'),
  ],
  ['on-demand list prices, before tax'],
);

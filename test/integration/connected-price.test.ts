import path from 'node:path';
import { priceClient } from '../../lib/portfolio/price-client';
import type { PlanReport } from '../../lib/reports/plan/report';
import { ROOT } from '../docs/blocks';

jest.setTimeout(120_000);

const MONTH = 730;

let bank: PlanReport;
beforeAll(async () => {
  bank = await priceClient(path.join(ROOT, 'examples/bank/client.yaml'));
});

/** What the lines of an environment cost, by name, of resources of one type. */
function costs(environment: string, type: string): Readonly<Record<string, number>> {
  const found = bank.environments.find(({ name }) => name === environment);
  const resources = found?.estimate.resources.filter((resource) => resource.type === type) ?? [];
  return Object.fromEntries(
    resources.flatMap(({ lines }) => lines.map(({ name, monthly }) => [name, monthly.expected])),
  );
}

test.each(['shared', 'production', 'staging'])('%s pays for its attachment, and for what it sends', (environment) => {
  expect(costs(environment, 'AWS::EC2::TransitGatewayAttachment')).toEqual({
    Attachment: MONTH * 0.05,
    'Data processed': 100 * 0.02,
  });
});

test('the hub pays for two addresses of the resolver, and spokes for none', () => {
  const RESOLVER = 'AWS::Route53Resolver::ResolverEndpoint';
  expect(costs('shared', RESOLVER)).toEqual({ 'Network interfaces': 2 * MONTH * 0.125, Queries: 0.4 });
  expect(costs('production', RESOLVER)).toEqual({});
});

test('a NAT gateway that a spoke has no need of costs as much as 1,934 GB through the gateway', () => {
  const nat = costs('shared', 'AWS::EC2::NatGateway')['NAT gateway'] ?? NaN;
  const address = costs('shared', 'AWS::EC2::EIP')['Public IPv4 address'] ?? NaN;
  expect([nat, address]).toEqual([MONTH * 0.048, MONTH * 0.005]);
  expect(Math.floor((nat + address) / 0.02)).toBe(1934);
  expect(costs('production', 'AWS::EC2::NatGateway')).toEqual({});
});

test('a VPN pays for the connection, its addresses, its attachment, its data and one secret', () => {
  expect(costs('shared', 'AWS::EC2::VPNConnection')).toEqual({
    'VPN connection': MONTH * 0.05,
    'Public IPv4 addresses': 2 * MONTH * 0.005,
    'Secret of the keys': 0.4,
    'Transit gateway attachment': MONTH * 0.05,
    'Data processed': 100 * 0.02,
  });
});

test('nothing of a connection is without a price', () => {
  const open = bank.environments.flatMap(({ estimate }) =>
    estimate.resources.filter(({ status }) => status === 'unpriced' || status === 'unknown'),
  );
  expect(open.map(({ id }) => id)).toEqual([]);
});

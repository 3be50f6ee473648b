import fc from 'fast-check';

import { estimate, packagedCatalogue, readTemplate, type Estimate, type Usage } from '../../../lib/pricing';
import { usd } from '../price';

const catalogue = packagedCatalogue();
const FUNCTION = { Type: 'AWS::Lambda::Function', Properties: { MemorySize: 1024 } };
const NAT = { Type: 'AWS::EC2::NatGateway', Properties: { SubnetId: 'subnet-1' } };

function priceWith(usage: Usage, resources: object = { Nat: NAT }): Estimate {
  const reading = readTemplate({ name: 'shop', body: { Resources: resources }, region: 'eu-west-1' });
  return estimate(reading.resources, { catalogue, usage, notes: reading.notes });
}

/** Expected GB through each gateway, by logical ID. */
function processed(usage: Usage, resources: object): Record<string, number | undefined> {
  return Object.fromEntries(
    priceWith(usage, resources).resources.map(({ logicalId, lines }) => [
      logicalId,
      lines.find(({ name }) => name === 'Data processed')?.quantity,
    ]),
  );
}

test('what is said replaces what is assumed, and the line says where it is from', () => {
  const [nat] = priceWith({ resources: { Nat: { processedGb: 2500 } } }).resources;
  const [, line] = nat?.lines ?? [];
  expect(line).toMatchObject({ name: 'Data processed', quantity: 2500, basis: 'usage' });
  expect(line?.monthly.expected).toBe(usd(2500 * 0.048));
});

test('low, expected and high are priced each', () => {
  const [nat] = priceWith({ resources: { Nat: { processedGb: { low: 10, expected: 100, high: 1000 } } } }).resources;
  expect(nat?.monthly).toEqual({
    low: usd(730 * 0.048 + 10 * 0.048),
    expected: usd(730 * 0.048 + 100 * 0.048),
    high: usd(730 * 0.048 + 1000 * 0.048),
  });
});

test('a resource goes before its type, a type before an assumption of the file, and that before ours', () => {
  const resources = { Own: NAT, Fits: NAT, Typed: NAT };
  const usage: Usage = {
    resources: { Own: { processedGb: 1 }, 'shop/Fi*': { processedGb: 2 } },
    types: { 'AWS::EC2::NatGateway': { processedGb: 3 } },
    assume: { processedGb: 4 },
  };
  expect(processed(usage, resources)).toEqual({ Own: 1, Fits: 2, Typed: 3 });
  expect(processed({ assume: { processedGb: 4 } }, { Nat: NAT })).toEqual({ Nat: 4 });
  expect(processed({}, { Nat: NAT })).toEqual({ Nat: 100 });
});

test('of several names that fit, the most specific holds, in whatever order they stand', () => {
  const said = [
    ['*', 1],
    ['Nat*', 2],
    ['shop/Nat*', 3],
    ['NatA', 4],
    ['shop/NatB', 5],
  ] as const;
  fc.assert(
    fc.property(fc.shuffledSubarray([...said], { minLength: said.length }), (shuffled) => {
      const resources = Object.fromEntries(shuffled.map(([name, processedGb]) => [name, { processedGb }]));
      expect(processed({ resources }, { NatA: NAT, NatB: NAT, NatC: NAT })).toEqual({ NatA: 4, NatB: 5, NatC: 3 });
    }),
  );
});

test('a key that is not said under the most specific name is looked for under the next', () => {
  const endpoint = {
    Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    Properties: { Subnets: ['a', 'b'], Scheme: 'internal' },
  };
  const [balancer] = priceWith({ resources: { Web: {}, '*': { capacityUnits: 3 } } }, { Web: endpoint }).resources;
  expect(balancer?.lines.find(({ name }) => name === 'Capacity units')?.quantity).toBe(3 * 730);
});

test('use of a resource named like a property of every object is found all the same', () => {
  expect(processed({ resources: { constructor: { processedGb: 7 } } }, { constructor: NAT, toString: NAT })).toEqual({
    constructor: 7,
    toString: 100,
  });
});

test('tiers count what a file says in one pool', () => {
  // Each function runs 20,000,000,000 × 0.2 s at 1 GB: 4,000,000,000 GB-seconds. The second tier begins at 6,000,000,000.
  const requests = 20_000_000_000;
  const { monthly } = priceWith({ assume: { requests } }, { A: FUNCTION, B: FUNCTION });
  const duration = 6e9 * 0.0000166667 + 2e9 * 0.000015;
  expect(monthly.expected).toBe(usd(duration + 2 * 20_000 * 0.2));
});

describe('an estimate of any use', () => {
  const amount = fc.integer({ min: 0, max: 1_000_000 });
  const value = fc.oneof(
    amount,
    fc.tuple(amount, amount, amount).map(([low, more, most]) => ({
      low,
      expected: low + more,
      high: low + more + most,
    })),
  );
  const values = fc.record({ processedGb: value, requests: value }, { requiredKeys: [] });
  const usages = fc.record({
    resources: fc.dictionary(fc.constantFrom('A', 'B', 'shop/C', '*', '*B'), values),
    types: fc.dictionary(fc.constantFrom('AWS::Lambda::Function', 'AWS::EC2::NatGateway'), values),
    assume: values,
  });

  test('keeps low, expected and high in order, and adds up to the millionth', () => {
    fc.assert(
      fc.property(usages, fc.boolean(), (usage, freeTier) => {
        const body = { Resources: { A: FUNCTION, B: NAT, C: NAT, D: FUNCTION } };
        const { resources } = readTemplate({ name: 'shop', body, region: 'eu-west-1' });
        const priced = estimate(resources, { catalogue, usage, freeTier });
        const lines = priced.resources.flatMap((resource) => resource.lines);
        for (const bound of ['low', 'expected', 'high'] as const)
          expect(priced.monthly[bound]).toBe(usd(lines.reduce((sum, { monthly }) => sum + monthly[bound], 0)));
        for (const { monthly } of lines) {
          expect(monthly.low).toBeLessThanOrEqual(monthly.expected);
          expect(monthly.expected).toBeLessThanOrEqual(monthly.high);
        }
      }),
    );
  });
});

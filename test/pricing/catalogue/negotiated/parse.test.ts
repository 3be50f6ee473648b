import { parseNegotiated } from '../../../../lib/pricing/catalogue/negotiated/parse';
import { packagedCatalogue } from '../../../../lib/pricing/catalogue/packaged';
import { InputError } from '../../../../lib/problem';

const list = packagedCatalogue();
const HEAD = 'schema: groundplan.catalogue/1\nname: Agreement 7\nasOf: 2026-01-31\n';

function told(text: string): readonly string[] {
  try {
    parseNegotiated(text, 'a.yaml', list);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.message.split('\n');
  }
}

test('YAML and JSON read the same, and aws is what is meant', () => {
  const yaml = `${HEAD}prices: [{ rate: nat-gateway/gateway, usd: 0.041 }]\ndiscounts: [{ service: "*", percent: 5, region: eu-west-1 }]\n`;
  const expected = {
    name: 'Agreement 7',
    asOf: '2026-01-31',
    prices: [{ cloud: 'aws', rate: 'nat-gateway/gateway', tiers: [{ from: 0, usd: 0.041 }] }],
    discounts: [{ cloud: 'aws', service: '*', percent: 5, region: 'eu-west-1' }],
  };
  const json = JSON.stringify({
    schema: 'groundplan.catalogue/1',
    name: 'Agreement 7',
    asOf: '2026-01-31',
    prices: [{ rate: 'nat-gateway/gateway', usd: 0.041 }],
    discounts: [{ service: '*', percent: 5, region: 'eu-west-1' }],
  });
  expect(parseNegotiated(yaml, 'a.yaml', list)).toEqual(expected);
  expect(parseNegotiated(json, 'a.json', list)).toEqual(expected);
});

test('everything that is wrong is told at once, with its place', () => {
  expect(
    told(
      `${HEAD}prices:\n  - rate: nat-gateway/gatway\n    usd: 1\n  - rate: ebs/gp3-storage\n    unit: hour\n    usd: 0.07\n` +
        `  - rate: braket/task\n    unit: task\n    usd: 2\ndiscounts:\n  - service: ec3\n    percent: 5\n`,
    ),
  ).toEqual([
    'a.yaml:5:11  prices[0].rate: found "nat-gateway/gatway", which has no list price; expected a rate of the list, or a unit beside it. Did you mean "nat-gateway/gateway"?',
    'a.yaml:8:11  prices[1].unit: found "hour"; expected GB-month, the unit of ebs/gp3-storage in the list',
    'a.yaml:14:14  discounts[0].service: found "ec3"; expected a service of aws that has list prices, or "*". Did you mean "ec2"?',
  ]);
});

test.each([
  ['discounts: [{ service: ec2, percent: 100 }]', 'a percentage above 0 and below 100'],
  ['discounts: [{ service: ec2, percent: 0 }]', 'a percentage above 0 and below 100'],
  ['discounts: [{ service: ec2, percent: "5%" }]', 'a percentage above 0 and below 100'],
  ['prices: [{ rate: nat-gateway/gateway, usd: 0 }]', 'an amount in USD above 0'],
  ['prices: [{ rate: nat-gateway/gateway }]', 'either usd or tiers'],
  ['prices: [{ rate: nat-gateway/gateway, usd: 1, tiers: [{ from: 0, usd: 1 }] }]', 'either usd or tiers'],
  ['prices: [{ rate: s3/standard-storage, tiers: [] }]', 'at least one tier'],
  ['prices: [{ rate: s3/standard-storage, tiers: [{ from: 5, usd: 1 }] }]', 'tiers from 0 on, ascending'],
  ['prices: [{ rate: nat-gateway, usd: 1 }]', 'the key of a rate, e.g. nat-gateway/gateway'],
  ['price: []', 'schema, name, asOf, prices or discounts'],
  [
    'discounts: [{ service: ec2, percent: 5 }, { service: ec2, percent: 6 }]',
    'one for each region, and one for all others',
  ],
  [
    'prices: [{ rate: nat-gateway/gateway, usd: 1 }, { rate: nat-gateway/gateway, usd: 2 }]',
    'one for each region, and one for all others',
  ],
])('%s', (line, expected) => {
  const [problem = '', ...rest] = told(`${HEAD}${line}\n`);
  expect(rest).toEqual([]);
  expect(problem).toMatch(/^a\.yaml:4:\d+ {2}/);
  expect(problem).toContain(`expected ${expected}`);
});

test.each([
  ['', 'found an empty file; expected a file of negotiated prices'],
  ['- 1', 'found a list; expected a file of negotiated prices'],
  ['name: [', 'text that is not YAML'],
  ['schema: groundplan.catalogue/2\nname: a\nasOf: 2026-01-31', 'expected groundplan.catalogue/1'],
  ['schema: groundplan.catalogue/1\nname: a\nasOf: soon', 'expected the date of the agreement, YYYY-MM-DD'],
])('%j is no file of prices', (text, message) => {
  expect(told(text).join('\n')).toContain(message);
});

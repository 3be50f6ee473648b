import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import type { Estimate } from '../../../../lib/pricing';
import { fileOf, groundplan, NAT, type Outcome } from '../../harness';

const AGREEMENT = {
  schema: 'groundplan.catalogue/1',
  name: 'Agreement 7',
  asOf: '2026-01-31',
  prices: [{ rate: 'nat-gateway/gateway', usd: 0.04 }],
  discounts: [{ service: 'nat-gateway', percent: 25 }],
};

function price(agreement: object, ...more: readonly string[]): Promise<Outcome> {
  const args = [fileOf('web.json', NAT), '--region', 'eu-west-1', '--catalogue', fileOf('agreement.json', agreement)];
  return groundplan(['price', ...args, ...more]);
}

test('negotiated prices and discounts go before the list, and each line says so', async () => {
  const { exitCode, out } = await price(AGREEMENT, '--format', 'json');
  const { monthly, resources, notes } = JSON.parse(out) as Estimate;
  expect(exitCode).toBe(0);
  expect(monthly.expected).toBe(32.8); // 730 × 0.04 + 100 × 0.048 × 0.75
  expect(resources[0]?.lines.map(({ rate, price: usd, asOf, note }) => [rate, usd, asOf, note])).toEqual([
    ['nat-gateway/gateway', 0.04, '2026-01-31', 'negotiated price, Agreement 7'],
    ['nat-gateway/data-processed', 0.036, '2025-10-28', 'list price less 25%, Agreement 7'],
  ]);
  expect(notes).toContain(
    'lines that name Agreement 7 are priced by that agreement, dated 2026-01-31; all others at list prices',
  );
});

test('a wrong file is told before anything is priced', async () => {
  const { exitCode, out, err } = await price({ ...AGREEMENT, asOf: 'soon', price: [] });
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err.trimEnd().split('\n')).toEqual([
    expect.stringMatching(
      /agreement\.json:1:\d+ {2}asOf: found "soon"; expected the date of the agreement, YYYY-MM-DD$/,
    ),
    expect.stringMatching(
      /agreement\.json:1:\d+ {2}price: found the key "price"; expected .* Did you mean "prices"\?$/,
    ),
  ]);
});

test('a file that is not there', async () => {
  const { exitCode, err } = await groundplan([
    'price',
    fileOf('web.json', NAT),
    '--region',
    'eu-west-1',
    '--catalogue',
    '/nowhere/agreement.yaml',
  ]);
  expect({ exitCode, err }).toEqual({
    exitCode: 2,
    err: 'found no file "/nowhere/agreement.yaml"; expected a file of negotiated prices\n',
  });
});

test('the schema in the package says the same', () => {
  const schema = JSON.parse(
    readFileSync(join(__dirname, '../../../../schema/catalogue.schema.json'), 'utf8'),
  ) as object;
  const validate = new Ajv2020({ validateFormats: false }).compile(schema);
  expect(validate(AGREEMENT)).toBe(true);
  expect(validate({ ...AGREEMENT, discounts: [{ service: 'ec2', percent: 100 }] })).toBe(false);
});

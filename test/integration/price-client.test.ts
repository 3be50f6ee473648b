import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseClient, priceClient, type PlanReport } from '../../lib/entry/portfolio';
import { emptyDirectory, groundplan } from '../bin/harness';
import { ROOT } from '../docs/blocks';

jest.setTimeout(120_000);

const CLINIC = path.join(ROOT, 'examples/clinic/client.yaml');

describe('the clinic', () => {
  let report: PlanReport;
  const temporary = emptyDirectory();
  beforeAll(async () => {
    const { TMPDIR = '/tmp' } = process.env;
    process.env.TMPDIR = temporary;
    report = await priceClient(CLINIC);
    process.env.TMPDIR = TMPDIR;
  });

  test('is priced as the command prices it', async () => {
    const { out } = await groundplan(['plan', CLINIC, '--format', 'json']);
    expect({ schema: 'groundplan.plan/1', ...(JSON.parse(JSON.stringify(report)) as object) }).toEqual(JSON.parse(out));
  });

  test('leaves nothing in the temporary directory', () => {
    expect(readdirSync(temporary).filter((name) => name.startsWith('groundplan-'))).toEqual([]);
  });
});

test('a budget of a client without one is not judged, and without assumed usage less is expected', async () => {
  const text = `version: 1
client: { name: Bakery, slug: bakery, contact: it@bakery.example, tier: bronze }
environments:
  test:
    { kind: sandbox, engine: aws-cdk, account: '111111111111', region: eu-west-1, network: { cidr: 10.0.0.0/16 } }
`;
  const client = parseClient(text, 'client.yaml');
  const [assumed, stated] = [await priceClient(client), await priceClient(client, { usage: 'none' })];
  expect(assumed.budget).toBeUndefined();
  expect(stated.monthly.expected).toBeLessThanOrEqual(assumed.monthly.expected);
  expect(stated.environments.map(({ name }) => name)).toEqual(['test']);
});

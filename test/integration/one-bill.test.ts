import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { parseClient } from '../../lib/client/load';
import type { EnvironmentPlan } from '../../lib/client/plan';
import { ENGINE_NAMES, type EngineName } from '../../lib/engines/engines';
import { readEnvironment } from '../../lib/portfolio/read-environment';
import { backupCoverage, estimate, packagedCatalogue, type Estimate } from '../../lib/pricing';
import { emptyDirectory } from '../bin/harness';
import { files } from '../stacks/changes/arbitraries';

jest.setTimeout(900_000);

const catalogue = packagedCatalogue();
const EXAMPLES = path.join(__dirname, '../../examples');

/** The environments of a client file, as if every one of them had an engine. */
function on(engine: EngineName, text: string, file: string): readonly EnvironmentPlan[] {
  const names = ENGINE_NAMES.join('|');
  return parseClient(text.replace(new RegExp(`(engine"?: ?"?)(${names})`, 'g'), `$1${engine}`), file).plans;
}

async function priceOf(plan: EnvironmentPlan): Promise<Estimate> {
  const { resources, notes } = await readEnvironment(plan, emptyDirectory());
  return estimate(resources, { catalogue, notes });
}

/** What is billed, line by line: type, what, quantity and money, each as often as it is there. */
function linesOf({ resources }: Estimate): readonly string[] {
  return resources
    .flatMap(({ type, lines }) =>
      lines.map(({ name, rate, quantity, monthly }) => JSON.stringify([type, name, rate, quantity, monthly])),
    )
    .toSorted();
}

/** Types of what is neither priced, free nor billed by use. */
function uncounted({ resources }: Estimate): readonly string[] {
  return resources.filter(({ status }) => status === 'unknown' || status === 'unpriced').map(({ type }) => type);
}

/** @param unpriced - types of which the package has no price where they stand */
async function compare(text: string, file: string, unpriced: readonly string[] = []): Promise<void> {
  const others = on('pulumi-aws', text, file);
  for (const [at, byCdk] of on('aws-cdk', text, file).entries()) {
    const byPulumi = others[at];
    if (byPulumi === undefined) throw new Error('each engine has the same environments');
    const [one, other] = [await priceOf(byCdk), await priceOf(byPulumi)];
    expect([uncounted(one), uncounted(other)]).toEqual([unpriced, unpriced]);
    expect(linesOf(other)).toEqual(linesOf(one));
    expect(other.monthly).toEqual(one.monthly);
  }
}

test.each(['clinic', 'retailer', 'bank'])(
  'every environment of the %s costs the same on both engines, line by line',
  async (client) => {
    const file = path.join(EXAMPLES, client, 'client.yaml');
    await compare(readFileSync(file, 'utf8'), file);
  },
);

/** Production under HIPAA that keeps data, with backups, copies in another region, restore tests and reports. */
const BACKED_UP = `version: 1
client: { name: Northwind Clinic, slug: northwind, contact: it@northwind.example, tier: gold, regulations: [hipaa] }
environments:
  production:
    kind: production
    engine: aws-cdk
    account: '111111111111'
    region: eu-west-1
    copy: { region: eu-central-1 }
    network: { cidr: 10.20.0.0/16 }
    backup: { restoreTests: { of: [volumes, servers] } }
    servers:
      ehr: { os: windows-2022, size: large, count: 2, dataVolumes: { records: { gib: 200 } } }
`;

test('so do backups, and each engine has all data that servers keep in a plan', async () => {
  await compare(BACKED_UP, 'client.yaml');
  for (const engine of ['aws-cdk', 'pulumi-aws'] as const)
    for (const plan of on(engine, BACKED_UP, 'client.yaml')) {
      const { resources } = await readEnvironment(plan, emptyDirectory());
      const { uncovered, ownBackups, unknown, planned } = backupCoverage(resources);
      expect([uncovered, ownBackups, unknown]).toEqual([[], [], []]);
      expect(planned.map(({ kind, plans }) => [kind, ...plans])).toEqual([
        ['EBS volume', 'northwind-production-standard'],
        ['EBS volume', 'northwind-production-standard'],
      ]);
    }
});

test('the city costs the same as well, but for messages that are kept: the package has no price of that in Frankfurt', async () => {
  const file = path.join(EXAMPLES, 'city/client.yaml');
  await compare(readFileSync(file, 'utf8'), file, ['AWS::IoT::TopicRule']);
});

/** One environment each: a second one is priced by itself, and would only take its time. */
const environments = files.map(({ environments: { production }, ...file }) => ({
  ...file,
  environments: { production },
}));

test('so does whatever is asked for', async () => {
  await fc.assert(
    fc.asyncProperty(environments, (file) => compare(JSON.stringify(file), 'client.yaml')),
    { numRuns: 100 },
  );
});

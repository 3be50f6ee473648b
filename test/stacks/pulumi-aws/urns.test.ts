import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadClient } from '../../../lib/client/load';
import type { EnvironmentPlan } from '../../../lib/client/plan';
import { recordEnvironment } from '../../../stacks/pulumi-aws/engine';
import { cityPlans, ROOT } from '../clinic';

jest.setTimeout(60_000);

async function expectFrozen(plans: readonly EnvironmentPlan[], name: string): Promise<void> {
  const frozen = path.join(__dirname, 'golden', name);
  const recordings = await Promise.all(plans.map(recordEnvironment));
  const urns = recordings.flatMap(({ resources }) => resources.map(({ urn }) => urn)).join('\n');
  if (process.env.UPDATE_GOLDEN) writeFileSync(frozen, `${urns}\n`);
  expect(`${urns}\n`).toBe(readFileSync(frozen, 'utf8'));
}

/**
 * A URN that changes is another resource to Pulumi, which deletes the one that it knew. To change one on purpose: give it an alias, then
 * UPDATE_GOLDEN=1 npx jest test/stacks/pulumi-aws/urns, and say in the changelog what it was.
 */
test('no resource of the clinic and of the retailer changes its name', async () => {
  const plans = ['clinic/pulumi.yaml', 'retailer/client.yaml'].flatMap(
    (file) => loadClient(path.join(ROOT, 'examples', file)).plans,
  );
  await expectFrozen(plans, 'urns.txt');
});

test('nor does one of the city', async () => {
  await expectFrozen(cityPlans(), 'urns-of-the-city.txt');
});

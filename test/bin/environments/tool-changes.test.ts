import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compareEnvironment } from '../../../bin/environments/compare-environment';
import { toolChangesOf } from '../../../bin/environments/tool-changes';
import { parseClient } from '../../../lib/client/load';
import type { EnvironmentPlan } from '../../../lib/client/plan';
import type { EngineName } from '../../../lib/engines/engines';
import { readEnvironment } from '../../../lib/portfolio/read-environment';
import { mergeChanges, type Resource } from '../../../lib/pricing';
import { reportChanges } from '../../../lib/reports/changes/report';
import { emptyDirectory } from '../harness';

// Both engines are loaded in it.
jest.setTimeout(60_000);

const FILE = path.join(__dirname, '../../../examples/clinic/client.yaml');

function staging(engine: EngineName): EnvironmentPlan {
  const text = readFileSync(FILE, 'utf8').replace('engine: aws-cdk', `engine: ${engine}`);
  const plan = parseClient(text, FILE).plans.find(({ environment }) => environment.name === 'staging');
  if (plan === undefined) throw new Error('the clinic has no staging');
  return plan;
}

async function synthesised(plan: EnvironmentPlan): Promise<readonly Resource[]> {
  return (await readEnvironment(plan, emptyDirectory())).resources;
}

const [byCdk, byPulumi] = [staging('aws-cdk'), staging('pulumi-aws')];

test('an environment that keeps its engine changes no tool', async () => {
  expect(toolChangesOf(byCdk, await synthesised(byCdk))).toEqual([]);
  expect(toolChangesOf(byPulumi, await synthesised(byPulumi))).toEqual([]);
});

test('one that CloudFormation made and Pulumi is to carry out is refused once, and names the two ways', async () => {
  const before = await synthesised(byCdk);
  const changes = mergeChanges([compareEnvironment(byPulumi, await synthesised(byPulumi), before)]);
  expect(changes.toolChanges).toMatchObject([
    { environment: 'staging', from: 'CloudFormation', to: 'Pulumi', resources: before.length },
  ]);
  expect(changes.leftRunning).toEqual([]);
  const { findings } = reportChanges('cdk.out', changes, { refuse: true, accept: [] });
  const refused = findings.filter(({ severity }) => severity === 'refused');
  expect(refused.map(({ kind, name }) => [kind, name])).toEqual([['tool-changed', 'staging']]);
  expect(refused[0]?.way).toContain('a second environment beside it');
  expect(refused[0]?.way).toContain('groundplan plan --deployed --import FILE');
});

test('one that Pulumi made is not taken over by CloudFormation', async () => {
  const changes = compareEnvironment(byCdk, await synthesised(byCdk), await synthesised(byPulumi));
  expect(changes.toolChanges).toMatchObject([{ from: 'Pulumi', to: 'CloudFormation', stacks: ['northwind-staging'] }]);
  const { findings } = reportChanges('before', changes, { refuse: true, accept: ['staging'] });
  expect(findings.filter(({ severity }) => severity === 'accepted')).toMatchObject([
    { way: 'An environment keeps its engine: set up the new one as a second environment beside it, and move.' },
  ]);
});

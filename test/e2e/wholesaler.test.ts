import { DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import path from 'node:path';
import type { PatternPlan } from '../../lib/patterns/pattern';
import { given, signIn, type Account } from './account';
import { cdk } from './cdk';
import { NO_CHANGES } from './changes';
import { ClientFile } from './client-file';
import { PASSED_OVER } from './emulator-limits';
import { CDK_APP } from './groundplan';
import { Life } from './life';
import { remainsIn } from './remains';
import { resourcesOf, stacksOf, statusOf, type StackResource } from './stacks';
import { prepareForCdk } from './toolkit';

/**
 * What the clinic has none of, small and in one environment: a hub with a VPN, edge nodes, and a web site at the edge, whose parts stand
 * in another region. Each test builds on the ones before it.
 */
const file = new ClientFile(path.join(__dirname, 'clients/wholesaler/client.yaml'));
const STACKS = [
  ['monitoring', 'network', 'workload', 'edge'].map((part) => `orchard-depot-${part}`).sort(),
  ['orchard-depot-edge-global', 'orchard-depot-monitoring-global'],
];
/** What is planned of one pattern. */
type PlannedByName = Readonly<Record<string, { readonly plan: PatternPlan }>>;

let home: Account;
let global: Account;
let life: Life;

beforeAll(async () => {
  home = await signIn('999999999999', 'eu-west-1');
  global = await signIn(home.id, 'us-east-1');
  await Promise.all([home, global].map(prepareForCdk));
  life = new Life(file, 'orchard', [home, global]);
  const { status, output } = await life.deploy();
  if (status !== 0) throw new Error(output);
});

afterAll(() => file.remove());

test('every stack is deployed, at home and where the edge is governed from', async () => {
  for (const [at, account] of [home, global].entries()) {
    const stacks = await stacksOf(account, 'orchard');
    expect([...stacks].sort()).toEqual(STACKS[at]);
    expect(await Promise.all(stacks.map((stack) => statusOf(account, stack)))).toEqual(
      stacks.map(() => 'CREATE_COMPLETE'),
    );
  }
});

test('every alarm of every pattern is raised where it is measured', async () => {
  const { edgeDelivery, ...others } = given(file.client.plans[0]).patterns;
  await raises(home, Object.values(others));
  await raises(global, [edgeDelivery, others.monitoring]);
});

test('what the emulator passes over is known by name', async () => {
  const passedOver = (await allResources()).filter(({ physicalId }) => physicalId === undefined);
  expect(typesOf(passedOver)).toEqual(PASSED_OVER.wholesaler);
});

test('one more node is one more thing and an alarm on its silence, and nothing else changes', async () => {
  file.set('environments.depot.edgeNodes.scales.nodes', 3);
  const { changes } = await life.change();
  const added = [
    expect.stringMatching(/^orchard-depot-monitoring\/monitoringWatchedgenodesscalesNodeMissingnode3/) as string,
    expect.stringMatching(/^orchard-depot-workload\/edgenodesscalesThingnode3/) as string,
  ];
  expect(changes).toEqual({ ...NO_CHANGES, added });
});

test('everything is destroyed but the access logs, and the log of what uploaded the site', async () => {
  const kept = (await allResources()).filter(({ DeletionPolicy }) => DeletionPolicy?.startsWith('Retain'));
  expect(typesOf(kept)).toEqual(['AWS::Logs::LogGroup', 'AWS::S3::Bucket']);
  const app = ['--app', CDK_APP, '--context', `client=${file.path}`, '--output', file.assembly];
  const { status, output } = await cdk(['destroy', '--all', '--force', ...app]);
  if (status !== 0) throw new Error(output);
  for (const account of [home, global]) {
    expect(await stacksOf(account, 'orchard')).toEqual([]);
    expect(await remainsIn(account)).toEqual(account === home ? ['log groups'] : []);
  }
});

/** Those who hear of alarms are told in each region, by alarms of its own on that. */
async function raises({ cloudWatch }: Account, patterns: readonly PlannedByName[]): Promise<void> {
  const { MetricAlarms: alarms = [] } = await cloudWatch.send(new DescribeAlarmsCommand({}));
  const planned = patterns.flatMap((byName) => Object.values(byName).flatMap(({ plan }) => plan.alarms));
  for (const { id } of planned) {
    expect(alarms).toContainEqual(
      expect.objectContaining({ AlarmName: expect.stringMatching(new RegExp(`-${id}$`)) as string }),
    );
  }
  expect(alarms).toHaveLength(planned.length);
}

async function allResources(): Promise<readonly StackResource[]> {
  const of = [home, global].map(async (account) => resourcesOf(account, await stacksOf(account, 'orchard')));
  return (await Promise.all(of)).flat();
}

function typesOf(resources: readonly StackResource[]): readonly string[] {
  return [...new Set(resources.map(({ Type }) => Type))].sort();
}

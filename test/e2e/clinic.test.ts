import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { EnvironmentPlan } from '../../lib/client/plan';
import type { Planned } from '../../lib/patterns';
import type { NetworkPlan } from '../../lib/patterns/network/plan';
import { CONSULTANT, given, requestCertificate, signIn, type Account } from './account';
import { cdk, ROOT, type Outcome } from './cdk';
import { ClientFile } from './client-file';
import { LEFT_BEHIND, NOT_RUN, PASSED_OVER } from './emulator-limits';
import { deployedFleet, plannedFleet } from './fleet';
import { deployedLoadBalancer, plannedLoadBalancer } from './load-balancer';
import { deployedMonitoring, plannedMonitoring } from './monitoring';
import { deployedNetwork, plannedNetwork } from './network';
import { remainsIn, snapshotsOf } from './remains';
import { resourcesOf, stacksOf, statusOf, type StackResource } from './stacks';

/**
 * The life of the example client, told in order by the real CDK command line and an emulator of AWS: each test builds on the ones
 * before it. The templates are the very ones of `cdk deploy`; `--method=direct` leaves out change sets, and `--method=template`
 * compares templates alone, because the emulator's change sets know neither outputs nor replacements.
 */
const file = new ClientFile(path.join(ROOT, 'examples/clinic/client.yaml'));
/** By environment, and by whose copies of backups go there. */
const accounts: Record<string, Account> = {};
/** How the CDK marks a resource or a property whose change replaces, or may. */
const REPLACEMENT = /^\[.\] .* (?:replace|may be replaced)$|\((?:requires|may cause) replacement\)/m;
const PARTS = ['budget', 'data', 'monitoring', 'network', 'workload'];
const STACKS: Readonly<Record<string, readonly string[]>> = {
  production: PARTS.map((part) => `northwind-production-${part}`),
  'copies of production': ['northwind-production-data-copy'],
  staging: PARTS.map((part) => `northwind-staging-${part}`),
};

afterAll(() => file.remove());

test("the consultant's account may deploy to the client's", async () => {
  for (const { name, account, region, copy } of file.client.environments) {
    const home = (accounts[name] = await signIn(account.id, region));
    const places = [home];
    if (copy) places.push((accounts[`copies of ${name}`] = await signIn(account.id, copy.region)));
    const trust = [
      '--trust',
      CONSULTANT,
      '--cloudformation-execution-policies',
      'arn:aws:iam::aws:policy/AdministratorAccess',
    ];
    const regions = places.map((place) => `aws://${place.id}/${place.region}`);
    succeeded(await cdk(['bootstrap', ...regions, ...trust, ...app()], home.credentials));
  }
});

test('every stack of every environment is deployed', async () => {
  await requestCertificates();
  succeeded(await deploy());
  expect(Object.keys(accounts)).toEqual(Object.keys(STACKS));
  for (const [name, account] of Object.entries(accounts)) {
    const stacks = await stacksOf(account, 'northwind');
    expect([...stacks].sort()).toEqual(STACKS[name]);
    expect(await Promise.all(stacks.map((stack) => statusOf(account, stack)))).toEqual(
      stacks.map(() => 'CREATE_COMPLETE'),
    );
  }
});

describe.each([
  {
    name: 'production',
    subnets: 9,
    natZones: ['eu-west-1a', 'eu-west-1b', 'eu-west-1c'],
    alarms: 53,
    composites: 4,
    topics: 2,
  },
  { name: 'staging', subnets: 6, natZones: ['eu-west-1a'], alarms: 32, composites: 4, topics: 1 },
])('$name', ({ name, ...figures }) => {
  test('the network stands as planned', async () => {
    const network = networkOf(name);
    const deployed = await deployedNetwork(accountOf(name), network.cidr);
    expect(deployed).toEqual(plannedNetwork(network, accountOf(name).region));
    expect(deployed.subnets).toHaveLength(figures.subnets);
    expect(deployed.natGateways).toEqual(figures.natZones);
  });

  test.each(['ehr', 'portal'])(
    'the servers of %s stand as planned, and the load balancer before them',
    async (fleet) => {
      const network = networkOf(name);
      const planned = fleetOf(name, fleet);
      const { plan, passed } = planned;
      expect(await deployedFleet(accountOf(name), planned)).toEqual(plannedFleet(planned, network));
      expect(await deployedLoadBalancer(accountOf(name), planned)).toEqual(
        plannedLoadBalancer(given(plan.entrance), given(passed.certificate), network),
      );
    },
  );

  test('every alarm is raised, and those who should hear of it are told', async () => {
    const deployed = await deployedMonitoring(accountOf(name));
    expect(deployed).toEqual(plannedMonitoring(planOf(name)));
    expect(Object.keys(deployed.alarms)).toHaveLength(figures.alarms);
    expect(Object.keys(deployed.composites)).toHaveLength(figures.composites);
    expect(Object.keys(deployed.topics)).toHaveLength(figures.topics);
  });
});

test('backups have a vault, and their copies have one in the other region', async () => {
  const vaults = (await allResources()).filter(({ Type }) => Type === 'AWS::Backup::BackupVault');
  expect(vaults.map(({ id, physicalId }) => `${given(id.split('/')[0])}: ${given(physicalId)}`)).toEqual([
    'northwind-production-data: northwind-production',
    'northwind-production-data-copy: northwind-production',
  ]);
});

test('what the emulator passes over is known by name, so that none of it is taken for deployed', async () => {
  const resources = await allResources();
  const passedOver = typesOf(resources.filter(({ physicalId }) => physicalId === undefined));
  const notRun = typesOf(resources.filter(({ Type }) => Type.startsWith('Custom::')));
  process.stdout.write(`not deployed, unknown to the emulator:\n  ${passedOver.join('\n  ')}\n`);
  process.stdout.write(`deployed, and its function not run:\n  ${notRun.join('\n  ')}\n`);
  expect(passedOver).toEqual(PASSED_OVER.clinic);
  expect(notRun).toEqual(NOT_RUN);
});

test('what was deployed differs in nothing from what would be', async () => {
  succeeded(await diff());
});

test('a change of one number changes one property of one resource, in place', async () => {
  const before = await allResources();
  file.set('environments.production.servers.portal.capacity.max', 8);

  const difference = await diff();
  expect(difference.status).toBe(1);
  expect(difference.output).toContain('MaxSize');
  expect(difference.output).not.toMatch(REPLACEMENT);
  succeeded(await deploy());

  const after = await allResources();
  const [changed, ...others] = after.filter((resource, at) => !isDeepStrictEqual(resource, before[at]));
  const was = before.find(({ id }) => id === changed?.id);
  expect(others).toEqual([]);
  expect(changed).toEqual({ ...was, Properties: { ...was?.Properties, MaxSize: '8' } });
  expect(changed?.Type).toBe('AWS::AutoScaling::AutoScalingGroup');
  const { groups } = await deployedFleet(accountOf('production'), fleetOf('production', 'portal'));
  expect(groups['northwind-production-portal']?.capacity).toEqual({ min: 2, max: 8 });
});

test('production cannot be destroyed while it is protected', async () => {
  const { status, output } = await destroy();
  expect(status).toBe(1);
  expect(output).toContain('[northwind-production-budget] cannot be deleted while TerminationProtection is enabled');
  expect(await stacksOf(accountOf('production'), 'northwind')).toHaveLength(PARTS.length);
});

test('without protection, everything is destroyed but logs and reports, vaults of backups, and snapshots of the kept volumes, with their keys', async () => {
  file.set('environments.production.profile', { deletionProtection: false });
  succeeded(await deploy());
  const resources = await allResources();
  const kept = resources.filter(({ DeletionPolicy }) => DeletionPolicy?.startsWith('Retain'));
  const volumes = resources.flatMap(({ Type, physicalId: id = '' }) => (Type === 'AWS::EC2::Volume' ? [id] : []));
  succeeded(await destroy());
  expect(typesOf(kept)).toEqual(['AWS::Backup::BackupVault', 'AWS::KMS::Key', 'AWS::S3::Bucket']);
  expect(volumes).toHaveLength(2);
  expect(await snapshotsOf(accountOf('production'), volumes)).toEqual([...volumes].sort());
  for (const account of Object.values(accounts)) {
    expect(await stacksOf(account, 'northwind')).toEqual([]);
    expect(await remainsIn(account)).toEqual(LEFT_BEHIND);
  }
});

function planOf(environment: string): EnvironmentPlan {
  return given(file.client.plans.find((plan) => plan.environment.name === environment));
}

function networkOf(environment: string): NetworkPlan {
  const { plan } = given(planOf(environment).patterns.network.network);
  if (plan.kind !== 'new') throw new Error(`${environment} has no network of its own`);
  return plan;
}

function fleetOf(environment: string, fleet: string): Planned<'servers'> {
  return given(planOf(environment).patterns.servers[fleet]);
}

function accountOf(environment: string): Account {
  return given(accounts[environment]);
}

/** The certificates that a client has before load balancers present them. */
async function requestCertificates(): Promise<void> {
  for (const { name, servers = {} } of file.client.environments) {
    for (const fleet of Object.keys(servers)) {
      const certificate = await requestCertificate(accountOf(name), `${fleet}.northwind-clinic.example`);
      file.set(`environments.${name}.servers.${fleet}.loadBalancer.certificate`, certificate);
    }
  }
}

function deploy(): Promise<Outcome> {
  return cdk(['deploy', '--all', '--require-approval', 'never', '--method', 'direct', ...app()]);
}

function diff(): Promise<Outcome> {
  return cdk(['diff', '--fail', '--method', 'template', ...app()]);
}

function destroy(): Promise<Outcome> {
  return cdk(['destroy', '--all', '--force', ...app()]);
}

function app(): readonly string[] {
  return ['--context', `client=${file.path}`, '--output', file.assembly];
}

function succeeded({ status, output }: Outcome): void {
  if (status !== 0) throw new Error(`the CDK ended with ${status}:\n${output}`);
}

async function allResources(): Promise<readonly StackResource[]> {
  const resources = Object.values(accounts).map(async (account) =>
    resourcesOf(account, await stacksOf(account, 'northwind')),
  );
  return (await Promise.all(resources)).flat();
}

function typesOf(resources: readonly StackResource[]): readonly string[] {
  return [...new Set(resources.map(({ Type }) => Type))].sort();
}

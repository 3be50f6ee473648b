import { DescribeVolumesCommand, DescribeVpcsCommand } from '@aws-sdk/client-ec2';
import { DeleteLoadBalancerCommand, DescribeLoadBalancersCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { ListSubscriptionsCommand } from '@aws-sdk/client-sns';
import path from 'node:path';
import { given, requestCertificate, signIn, type Account } from './account';
import { ROOT } from './cdk';
import { NO_CHANGES, physicalId } from './changes';
import { ClientFile } from './client-file';
import type { Finding } from './groundplan';
import { Life } from './life';
import { stacksOf, statusOf } from './stacks';
import { prepareForCdk } from './toolkit';

/**
 * The clinic goes on living: its file is edited as its owner would edit it, `groundplan check --against` says what that changes, and
 * it is deployed. Each test builds on the ones before it. Whatever is deployed, what was foretold of every resource is what happened
 * to it (see `Life.change`); the tests say what that is, and to whom.
 */
const file = new ClientFile(path.join(ROOT, 'examples/clinic/client.yaml'));
const LOAD_BALANCER = 'AWS::ElasticLoadBalancingV2::LoadBalancer';
const PRODUCTION = 'northwind-production';
let production: Account;
/** Where copies of production's backups go. */
let copies: Account;
let lab: Account;
let life: Life;

beforeAll(async () => {
  production = await signIn('555555555555', 'eu-west-1');
  copies = await signIn(production.id, 'eu-central-1');
  lab = await signIn('666666666666', 'eu-west-1');
  file.drop('environments.staging');
  file.set('environments.production.account', production.id);
  file.set('environments.lab', {
    kind: 'sandbox',
    engine: 'aws-cdk',
    account: lab.id,
    region: lab.region,
    network: { cidr: '10.22.0.0/16' },
  });
  for (const fleet of ['ehr', 'portal']) {
    const certificate = await requestCertificate(production, `${fleet}.northwind-clinic.example`);
    file.set(`environments.production.servers.${fleet}.loadBalancer.certificate`, certificate);
  }
  const accounts = [production, copies, lab];
  await Promise.all(accounts.map(prepareForCdk));
  life = new Life(file, 'northwind', accounts);
  const { status, output } = await life.deploy();
  if (status !== 0) throw new Error(output);
});

afterAll(() => file.remove());

test('another cost centre replaces nothing and nobody', async () => {
  file.set('client.costCentre', 'NWC-4200');
  const { verdict, changes } = await life.change();
  expect(verdict.findings).toEqual([]);
  expect(changes).toEqual(NO_CHANGES);
  expect(await costCentresOfVolumes()).toEqual(['NWC-4200', 'NWC-4200']);
});

test('another address for warnings takes the place of the old one, and nothing else changes', async () => {
  file.set('environments.production.monitoring.routes.warning.email', ['desk@northwind-clinic.example']);
  const { changes } = await life.change();
  expect(named(changes.added)).toEqual(['monitoringTopicwarningdesknorthwindclinicexample']);
  expect(named(changes.gone)).toEqual(['monitoringTopicwarningitnorthwindclinicexample']);
  expect(await subscribers()).toEqual(['desk@northwind-clinic.example', 'oncall@northwind-clinic.example']);
});

test('another size replaces the servers of a fleet, one by one, and nothing that they stand behind or keep', async () => {
  file.set('environments.production.servers.ehr.size', 'medium');
  const { changes } = await life.change();
  expect(named(changes.rolled)).toEqual(['serversehrServer1ASG', 'serversehrServer2ASG']);
  expect(changes).toEqual({ ...NO_CHANGES, rolled: changes.rolled });
});

test('a zone that leaves drains first: the portal moves, and the record system and the network stay', async () => {
  file.set('environments.production.network', {
    cidr: '10.20.0.0/16',
    endpoints: ['storage', 'tables', 'management'],
    zones: 2,
    draining: { zones: 1 },
  });
  const { changes } = await life.change();
  expect(named(changes.rolled)).toEqual(['serversportalASG']);
  expect(changes).toEqual({ ...NO_CHANGES, rolled: changes.rolled });
});

test('then its subnets go, with what was in them', async () => {
  file.drop('environments.production.network.draining');
  const { verdict, changes } = await life.change();
  const { gone } = changes;
  expect(gone.filter((id) => id.includes('Subnet3Subnet'))).toHaveLength(3);
  expect(gone.filter((id) => id.includes('NATGateway'))).toHaveLength(1);
  expect(changes).toEqual({ ...NO_CHANGES, gone });
  expect(verdict.findings.map(({ kind }) => kind)).not.toContain('orphaned');
});

test('a zone that comes back takes its old blocks, and only the portal moves', async () => {
  file.set('environments.production.network.zones', 3);
  const { changes } = await life.change();
  expect(named(changes.rolled)).toEqual(['serversportalASG']);
  expect(changes.added.filter((id) => id.includes('Subnet3Subnet'))).toHaveLength(3);
  expect(changes).toEqual({ ...NO_CHANGES, added: changes.added, rolled: changes.rolled });
});

test('an internal balancer that becomes public is another one; the old one is kept until somebody deletes it, and the servers stay', async () => {
  const [before] = await life.estates();
  const old = physicalId(given(before), LOAD_BALANCER, 'serversehr');
  file.set('environments.production.servers.ehr.loadBalancer.public', true);
  const { verdict, changes } = await life.change();
  expect(named(changes.replaced)).toEqual(['serversehrLoadBalancer', 'serversehrLoadBalancerHttps']);
  expect(named(changes.gone)).toEqual(['serversehrTargets']);
  expect(changes.rolled).toEqual([]);
  expect(verdict.findings.map(({ says }) => says)).toContain(
    'is replaced, because Scheme cannot change in place; the old one is retained and billed.',
  );
  const [after] = await life.estates();
  expect(await schemesOf(old, physicalId(given(after), LOAD_BALANCER, 'serversehr'))).toEqual([
    'internal',
    'internet-facing',
  ]);
  await production.loadBalancing.send(new DeleteLoadBalancerCommand({ LoadBalancerArn: old }));
});

test('another block is refused; who deploys it all the same is refused by CloudFormation, and all is as it was', async () => {
  const before = await life.estates();
  file.set('environments.production.network.cidr', '10.30.0.0/16');
  const { exitCode, findings } = await life.check();
  expect(exitCode).toBe(4);
  expect(refusedNames(findings)).toEqual([`${PRODUCTION}-network/network/Resource/Resource`]);
  const { status, output } = await life.deploy();
  expect(status).toBe(1);
  expect(output).toMatch(/Resource igw-\w+ is already associated/);
  expect(await statusOf(production, `${PRODUCTION}-network`)).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(await life.estates()).toEqual(before);
  expect(await blocksOfNetworks()).toEqual(['10.20.0.0/16']);
  file.set('environments.production.network.cidr', '10.20.0.0/16');
  expect(await life.check()).toMatchObject({ findings: [], resources: [] });
});

test('from gold to silver in two steps a zone and its NAT gateway leave, and then only the network changes', async () => {
  file.set('client.tier', 'silver');
  file.drop('environments.production.network.zones');
  file.set('environments.production.network.draining', { zones: 1 });
  const drained = await life.change();
  file.drop('environments.production.network.draining');
  const left = await life.change();
  expect([drained.changes.replaced, left.changes.replaced]).toEqual([[], []]);
  expect(left.changes.rolled).toEqual([]);
  expect(left.changes.gone.filter((id) => id.includes('Subnet3Subnet'))).toHaveLength(3);
});

test('from silver to gold nothing is replaced but the servers of the portal', async () => {
  file.set('client.tier', 'gold');
  const { changes } = await life.change();
  expect(named(changes.rolled)).toEqual(['serversportalASG']);
  expect(changes.replaced).toEqual([]);
});

describe('a fleet with another name', () => {
  test('is another fleet, and leaves with all that it had', async () => {
    file.rename('environments.production.servers', 'portal', 'patients');
    const { exitCode, resources } = await life.check();
    expect(exitCode).toBe(0);
    expect(resources.filter(({ kind, type }) => kind === 'removed' && type.endsWith('AutoScalingGroup'))).toHaveLength(
      1,
    );
  });

  test('is the same one when it says what it was, and nothing changes', async () => {
    file.set('environments.production.servers.patients.was', 'portal');
    expect(await life.check()).toMatchObject({ exitCode: 0, findings: [], resources: [] });
  });
});

describe('an environment with another name', () => {
  test('is refused, because the stacks of its old name go on running', async () => {
    file.rename('environments', 'lab', 'practice');
    const { exitCode, findings, told } = await life.check();
    expect(exitCode).toBe(4);
    expect(refusedNames(findings)).toEqual(await stacksOf(lab, 'northwind'));
    expect(told).toContain('--accept northwind-lab-network');
  });

  test('is the same one when it says what it was: with both new names, deploying changes nothing', async () => {
    file.set('environments.practice.was', 'lab');
    expect((await life.change()).changes).toEqual(NO_CHANGES);
  });
});

test('an environment that is removed from the file is refused, because its stacks go on running: they do', async () => {
  file.drop('environments.practice');
  const stacks = await stacksOf(lab, 'northwind');
  const refused = await life.check();
  expect(refused.exitCode).toBe(4);
  expect(refusedNames(refused.findings)).toEqual(stacks);
  const accepted = await life.check(...stacks.flatMap((stack) => ['--accept', stack]));
  expect(accepted.exitCode).toBe(0);
  expect((await life.deploy()).status).toBe(0);
  expect(await stacksOf(lab, 'northwind')).toEqual(stacks);
});

/** Logical IDs without the stack and the hash of the CDK. */
function named(ids: readonly string[]): readonly string[] {
  return ids.map((id) => given(id.split('/')[1]).replace(/[0-9A-F]{8}$/, ''));
}

function refusedNames(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ severity }) => severity === 'refused').map(({ name }) => name);
}

/** Of the volumes that are kept. */
async function costCentresOfVolumes(): Promise<readonly (string | undefined)[]> {
  const { Volumes: volumes = [] } = await production.ec2.send(
    new DescribeVolumesCommand({ Filters: [{ Name: 'tag-key', Values: ['groundplan:volume'] }] }),
  );
  return volumes.map(({ Tags = [] }) => Tags.find(({ Key }) => Key === 'cost-centre')?.Value);
}

/** Of those that somebody made. */
async function blocksOfNetworks(): Promise<readonly string[]> {
  const { Vpcs: networks = [] } = await production.ec2.send(new DescribeVpcsCommand({}));
  return networks.filter(({ IsDefault }) => !IsDefault).map(({ CidrBlock }) => given(CidrBlock));
}

/** Addresses that alarms are sent to by e-mail. */
async function subscribers(): Promise<readonly string[]> {
  const { Subscriptions: subscriptions = [] } = await production.sns.send(new ListSubscriptionsCommand({}));
  const byEmail = subscriptions.filter(({ Protocol }) => Protocol === 'email');
  return byEmail.map(({ Endpoint }) => given(Endpoint)).sort();
}

async function schemesOf(...arns: readonly string[]): Promise<readonly string[]> {
  const { LoadBalancers: balancers = [] } = await production.loadBalancing.send(
    new DescribeLoadBalancersCommand({ LoadBalancerArns: [...arns] }),
  );
  return arns.map((arn) => given(balancers.find(({ LoadBalancerArn }) => LoadBalancerArn === arn)?.Scheme));
}

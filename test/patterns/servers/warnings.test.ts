import { awsServers } from '../../../lib/patterns/servers/aws';
import type { SpokePlan } from '../../../lib/patterns/connect/plan';
import { NETWORK, planNetwork, type PlannedNetwork } from '../../../lib/patterns/network/plan';
import { planExistingNetwork } from '../../../lib/patterns/network/existing';
import type { NetworkProps } from '../../../lib/patterns/network/props';
import { NOTHING_BESIDE, type PlansBeside } from '../../../lib/patterns/pattern';
import { planServers } from '../../../lib/patterns/servers/plan';
import type { ServersProps } from '../../../lib/patterns/servers/props';
import { clinicContext } from '../../engines/aws-cdk/fixture';
import { supportHours } from './arbitrary';

const production = clinicContext({ supportHours });
const staging = clinicContext({ kind: 'staging', supportHours });

/** What connections say of their environment. */
type Connection = Pick<SpokePlan, 'kind' | 'outboundInternet' | 'tiers'>;

function beside(network: PlannedNetwork, connect?: Connection): PlansBeside {
  const plans = (pattern: string): object => (pattern === NETWORK ? { network } : connect ? { connect } : {});
  return { ...NOTHING_BESIDE, of: (pattern) => plans(pattern) as never };
}

function open(props: Partial<NetworkProps> = {}): PlannedNetwork {
  return planNetwork({ cidr: '10.20.0.0/16', ...props }, production);
}

/** What is said of a fleet that stands in a network. */
function warnings(
  props: Partial<ServersProps>,
  network = open(),
  context = production,
  connect?: Connection,
): readonly string[] {
  const asked = { os: 'amazon-linux-2023' as const, ...props };
  const plan = planServers('ehr', asked, context, { beside: beside(network, connect), image: 'own' });
  return plan.warnings.map(({ says }) => says);
}

describe('data that is erased', () => {
  const data = { dataVolumes: { records: { gib: 50 }, scans: { gib: 150 } }, data: 'ephemeral' } as const;

  test.each([
    [{}, production, 'Sun at 03:00, when it is patched, and whenever it is replaced.'],
    [{ patching: { maxLifetimeDays: 30 } }, production, 'when it is 30 days old, and whenever it is replaced.'],
    [{}, staging, 'Mon-Fri at 19:00, when it is stopped, and whenever it is replaced.'],
  ])('%j', (props, context, when) => {
    expect(warnings({ ...data, ...props }, open(), context)).toEqual([
      `"data: ephemeral" erases the 200 GiB of a server ${when}`,
    ]);
  });

  test('is none where it is kept, or where there is none', () => {
    expect(warnings({ dataVolumes: data.dataVolumes })).toEqual([]);
    expect(warnings({})).toEqual([]);
  });
});

describe('what is out of reach', () => {
  test('from a closed network, by the endpoints that it lacks', () => {
    const closed = (endpoints: NetworkProps['endpoints'] & object): PlannedNetwork =>
      open({ egress: 'none', endpoints: [...endpoints, 'deployment'] });
    expect(warnings({}, closed([]))).toEqual([
      'Without outbound internet its servers do not reach Systems Manager (nobody can open a session, and nothing is patched) or log collection and metrics (its alarms see nothing): add management, logs and metrics to network.endpoints.',
    ]);
    const all = ['management', 'logs', 'metrics'] as const;
    expect(warnings({ packages: ['nginx'] }, closed(all))).toEqual([
      'Without outbound internet its servers do not reach packages and updates: add storage to network.endpoints.',
    ]);
    expect(warnings({ packages: ['nginx'] }, closed([...all, 'storage']))).toEqual([]);
    expect(warnings({ os: 'ubuntu-24.04' }, closed([...all, 'storage']))).toEqual([
      'Without outbound internet its servers do not reach packages and updates, which come from the internet alone.',
    ]);
  });

  test('from data subnets of an existing network, of which nothing is known', () => {
    const existing = planExistingNetwork({
      existing: {
        vpcId: 'vpc-0a1b2c3d',
        cidr: '10.20.0.0/16',
        availabilityZones: ['eu-west-1a', 'eu-west-1b'],
        subnets: { private: ['subnet-0000000c', 'subnet-0000000d'], data: ['subnet-0000000e', 'subnet-0000000f'] },
      },
    });
    expect(warnings({ tier: 'private', loadBalancer: {} }, existing)).toEqual([]);
    expect(warnings({ tier: 'data' }, existing)).toEqual([
      expect.stringContaining('It stands in data subnets of an existing network'),
    ]);
  });
});

test('nobody reaches an internal load balancer in a network of its own', () => {
  expect(warnings({ loadBalancer: {} })).toEqual([
    'Nobody outside its network can reach it: the load balancer is internal, and the network has no connection to another yet.',
  ]);
  expect(warnings({ loadBalancer: { public: true } })).toEqual([]);
});

test('a certificate of another account is of no use', () => {
  const plan = planServers('ehr', { os: 'amazon-linux-2023', loadBalancer: {} }, production, { image: 'own' });
  const says = (account: string): readonly string[] =>
    awsServers(
      plan,
      { region: 'eu-west-1', account: '111111111111' },
      { certificate: `arn:aws:acm:eu-west-1:${account}:certificate/6c1f2d3e` },
    ).warnings.map((warning) => warning.says);
  expect(says('111111111111')).toEqual([]);
  expect(says('222222222222')).toEqual([
    'Its certificate is of the account 222222222222, and a load balancer in 111111111111 finds only those of its own.',
  ]);
});

test('servers that are patched by new ones are never newer than an image that is named by its ID', () => {
  const says = (props: Partial<ServersProps>, image: string, context = production): readonly string[] => {
    const plan = planServers('ehr', { os: 'amazon-linux-2023', ...props }, context, { image: 'own' });
    return awsServers(plan, { region: 'eu-west-1' }, { image }).warnings.map((warning) => warning.says);
  };
  const id = 'ami-0a1b2c3d4e5f60718';
  const old = [
    `Its servers are patched by new ones, and these start from ${id} until you name another image: a parameter can hold the newest.`,
  ];
  const dataVolumes = { records: { gib: 50 } };
  expect(says({}, id)).toEqual(old);
  expect(says({ patching: { maxLifetimeDays: 30 } }, id)).toEqual(old);
  expect(says({ dataVolumes, count: 1 }, id, staging)).toEqual(old);
  expect(says({ dataVolumes, count: 1 }, id)).toEqual([]);
  expect(says({}, '/clinic/images/ehr')).toEqual([]);
  expect(says({}, '${Token[Image.1]}')).toEqual([]);
});

describe('beside a connection', () => {
  const spoke: Connection = { kind: 'spoke', outboundInternet: true, tiers: ['private'] };
  const closed = open({ egress: 'none' });

  test('private servers reach the internet through the hub, and those of other tiers do not', () => {
    expect(warnings({ packages: ['nginx'] }, closed, production, spoke)).toEqual([]);
    const data = open({ egress: 'none', endpoints: ['deployment'] });
    expect(warnings({ tier: 'data' }, data, production, spoke)[0]).toContain('Without outbound internet');
  });

  test('a load balancer is reached from where a route leads to its tier and it lets somebody in', () => {
    const reached = (allowFrom: readonly string[] | undefined, tiers: SpokePlan['tiers']): readonly string[] =>
      warnings({ loadBalancer: { ...(allowFrom && { allowFrom }) } }, open(), production, { ...spoke, tiers });
    expect(reached(['10.60.0.0/16'], ['private'])).toEqual([]);
    expect(reached(undefined, ['private'])).toEqual([
      'Nobody outside its network can reach it: the load balancer lets in its own network alone. Name connected environments in loadBalancer.allowFrom.',
    ]);
    expect(reached(['10.60.0.0/16'], ['data'])[0]).toContain('has no connection to another yet');
  });
});

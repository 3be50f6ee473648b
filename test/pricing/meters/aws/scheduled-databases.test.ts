import { costs, priceOf, priceWith, usd } from '../../price';

/** EventBridge Scheduler calls an API with the identifier of the resource that is called It or Cluster. */
function schedule(call: string, expression: string, target = 'It'): object {
  return {
    Type: 'AWS::Scheduler::Schedule',
    Properties: {
      ScheduleExpression: expression,
      Target: {
        Arn: `arn:aws:scheduler:::aws-sdk:${call}`,
        Input: { 'Fn::Sub': `{"Identifier":"\${${target}}"}` },
      },
    },
  };
}

/** Monday to Friday, 08:00 to 18:00: 50 of 168 hours. */
function officeHours(service: string, what: string, target?: string): Record<string, object> {
  return {
    Start: schedule(`${service}:start${what}`, 'cron(0 8 ? * MON-FRI *)', target),
    Stop: schedule(`${service}:stop${what}`, 'cron(0 18 ? * MON-FRI *)', target),
  };
}

const AWAKE = 50 / 168;
const NOTE = 'runs 50 hours of each week, by schedules';

describe('an RDS instance', () => {
  const database = (properties: object = {}): object => ({
    Type: 'AWS::RDS::DBInstance',
    Properties: { DBInstanceClass: 'db.r6g.large', Engine: 'postgres', AllocatedStorage: 100, ...properties },
  });
  const hours = officeHours('rds', 'DBInstance');

  test('is billed for the hours that schedules let it run, and its storage for all', () => {
    const priced = priceOf(database(), hours);
    expect(costs(priced)).toEqual({
      'Instance hours': usd(730 * AWAKE * 0.252),
      Storage: usd(100 * 0.127),
      Backups: 0,
    });
    expect(priced.lines.map(({ note }) => note)).toEqual([NOTE, undefined, undefined]);
  });

  test('is billed for the hours that a usage file says, whatever schedules do', () => {
    const priced = priceWith({ runningHours: 100 }, database(), hours);
    expect(costs(priced)['Instance hours']).toBe(usd(100 * 0.252));
    expect(priced.lines[0]?.note).toBeUndefined();
  });

  test('that copies another, or is copied, or is SQL Server in two zones, cannot be stopped', () => {
    const full = usd(730 * 0.252);
    expect(costs(priceOf(database({ SourceDBInstanceIdentifier: 'other' }), hours))['Instance hours']).toBe(full);
    const Copy = { Type: 'AWS::RDS::DBInstance', Properties: { SourceDBInstanceIdentifier: { Ref: 'It' } } };
    expect(costs(priceOf(database(), { ...hours, Copy }))['Instance hours']).toBe(full);
    const note = (properties: object): string | undefined =>
      priceOf(database({ Engine: 'sqlserver-se', DBInstanceClass: 'db.m5.large', ...properties }), hours).lines[0]
        ?.note;
    expect(note({})).toBe(NOTE);
    expect(note({ MultiAZ: true })).toBeUndefined();
  });

  test('whose hours cannot be told is unpriced, not free', () => {
    const Stop = schedule('rds:stopDBInstance', 'rate(5 hours)');
    expect(priceOf(database(), { ...hours, Stop })).toMatchObject({
      status: 'unpriced',
      missing: [{ name: 'Instance hours', because: '"rate(5 hours)" does not ring at recurring times' }],
    });
  });
});

describe('an instance of an Aurora cluster', () => {
  const instance = (size: string): object => ({
    Type: 'AWS::RDS::DBInstance',
    Properties: { DBInstanceClass: size, DBClusterIdentifier: { Ref: 'Cluster' } },
  });
  const cluster = (properties: object = {}): object => ({
    Type: 'AWS::RDS::DBCluster',
    Properties: { Engine: 'aurora-postgresql', ...properties },
  });
  const hours = officeHours('rds', 'DBCluster', 'Cluster');

  test('runs while its cluster does', () => {
    const priced = priceOf(instance('db.r6g.large'), { Cluster: cluster(), ...hours });
    expect(costs(priced)).toEqual({ 'Instance hours': usd(730 * AWAKE * 0.286) });
  });

  test('that is serverless follows the load while its cluster runs', () => {
    const ServerlessV2ScalingConfiguration = { MinCapacity: 1, MaxCapacity: 5 };
    const Cluster = cluster({ ServerlessV2ScalingConfiguration });
    expect(priceOf(instance('db.serverless'), { Cluster, ...hours }).lines).toMatchObject([
      {
        monthly: {
          low: usd(730 * AWAKE * 1 * 0.14),
          expected: usd(730 * AWAKE * 3 * 0.14),
          high: usd(730 * AWAKE * 5 * 0.14),
        },
        note: `follows the load between 1 and 5; ${NOTE}`,
      },
    ]);
  });

  test('cannot be stopped by itself, nor in a cluster of a global database', () => {
    const full = { 'Instance hours': usd(730 * 0.286) };
    const alone = officeHours('rds', 'DBInstance');
    expect(costs(priceOf(instance('db.r6g.large'), { Cluster: cluster(), ...alone }))).toEqual(full);
    const Cluster = cluster({ GlobalClusterIdentifier: 'everywhere' });
    expect(costs(priceOf(instance('db.r6g.large'), { Cluster, ...hours }))).toEqual(full);
  });
});

test('instances of DocumentDB and Neptune run while their clusters do', () => {
  const member = (type: string): object => ({
    Type: type,
    Properties: { DBInstanceClass: 'db.serverless', DBClusterIdentifier: { Ref: 'Cluster' } },
  });
  const bounds = { MinCapacity: 2, MaxCapacity: 2 };
  const documents = { Type: 'AWS::DocDB::DBCluster', Properties: { ServerlessV2ScalingConfiguration: bounds } };
  const graph = { Type: 'AWS::Neptune::DBCluster', Properties: { ServerlessScalingConfiguration: bounds } };
  const document = priceOf(
    member('AWS::DocDB::DBInstance'),
    { Cluster: documents, ...officeHours('docdb', 'DBCluster', 'Cluster') },
    'us-east-1',
  );
  expect(costs(document)).toEqual({ 'Capacity units': usd(730 * AWAKE * 2 * 0.0822) });
  const node = priceOf(member('AWS::Neptune::DBInstance'), {
    Cluster: graph,
    ...officeHours('neptune', 'DBCluster', 'Cluster'),
  });
  expect(costs(node)).toEqual({ 'Capacity units': usd(730 * AWAKE * 2 * 0.1774) });
  const everywhere = { ...graph, Properties: { ...graph.Properties, GlobalClusterIdentifier: 'everywhere' } };
  const global = priceOf(member('AWS::Neptune::DBInstance'), {
    Cluster: everywhere,
    ...officeHours('neptune', 'DBCluster', 'Cluster'),
  });
  expect(costs(global)).toEqual({ 'Capacity units': usd(730 * 2 * 0.1774) });
});

test('nodes of Redshift are billed while it is not paused, and their storage at all times', () => {
  const cluster = {
    Type: 'AWS::Redshift::Cluster',
    Properties: { ClusterType: 'single-node', NodeType: 'ra3.xlplus' },
  };
  const action = (call: string, Schedule: string): object => ({
    Type: 'AWS::Redshift::ScheduledAction',
    Properties: { Schedule, TargetAction: { [call]: { ClusterIdentifier: { Ref: 'It' } } } },
  });
  const Resume = action('ResumeCluster', 'cron(0 8 ? * MON-FRI *)');
  const Pause = action('PauseCluster', 'cron(0 18 ? * MON-FRI *)');
  expect(costs(priceOf(cluster, { Resume, Pause }))).toEqual({
    'Node hours': usd(730 * AWAKE * 1.202),
    'Managed storage': usd(100 * 0.024),
  });
});

/** A state of a Pulumi program as `pulumi stack export` prints it: a network, and applications in it of 20 resources each. */
export function pulumiState(applications) {
  const state = new State();
  const network = networkOf(state);
  for (let at = 0; at < applications; at += 1) application(state, network, at);
  return { version: 3, deployment: { manifest: { version: 'v3.142.0' }, resources: state.resources } };
}

const STACK = 'urn:pulumi:production::shop';
const ROOT = `${STACK}::pulumi:pulumi:Stack::shop-production`;
const PROVIDER = `${STACK}::pulumi:providers:aws::default_7_8_0`;

/** Where a program made a resource, as its engine keeps it. */
const TRACE = ['index.ts#54,17', 'application.ts#21,5', 'node_modules/@pulumi/cmd/run/run.ts#541,33'].map((place) => ({
  sourcePosition: `project:///${place}`,
}));

class State {
  resources = [
    { urn: ROOT, custom: false, type: 'pulumi:pulumi:Stack', outputs: {} },
    {
      ...{ urn: PROVIDER, custom: true, id: 'a4dc1bd1-7a9c-4a0c-a9b4-3d0ad7d7b1d5', type: 'pulumi:providers:aws' },
      ...{ inputs: { region: 'eu-west-1' }, outputs: { region: 'eu-west-1' }, parent: ROOT },
    },
  ];

  component(name) {
    const urn = `${STACK}::shop:index:Application::${name}`;
    this.resources.push({ urn, custom: false, type: 'shop:index:Application', parent: ROOT, dependencies: [] });
    return urn;
  }

  /** Adds a resource whose inputs may be others, and answers with what others take of it. */
  add(type, name, inputs, { parent = ROOT, outputs = {} } = {}) {
    const urn = `${STACK}::${parent === ROOT ? '' : 'shop:index:Application$'}${type}::${name}`;
    const [, module = '', kind = ''] = type.split(':');
    const arn = `arn:aws:${module.split('/')[0]}:eu-west-1:111111111111:${kind.toLowerCase()}/${name}`;
    const id = `${kind.toLowerCase()}-0${this.resources.length.toString(16).padStart(16, '0')}`;
    const given = valueOf(inputs);
    const propertyDependencies = Object.fromEntries(
      Object.entries(inputs).map(([input, value]) => [input, urnsIn(value)]),
    );
    this.resources.push({
      ...{ urn, custom: true, id, type, inputs: { ...given, __defaults: [] } },
      outputs: {
        ...{ arn, id, name, region: 'eu-west-1', ownerId: '111111111111', __meta: '{"schema_version":"1"}' },
        ...given,
        ...{ tagsAll: tagsOf(name), ...outputs },
      },
      ...{ parent, provider: `${PROVIDER}::a4dc1bd1-7a9c-4a0c-a9b4-3d0ad7d7b1d5`, propertyDependencies },
      dependencies: [...new Set(Object.values(propertyDependencies).flat())],
      ...{ created: '2026-05-04T08:15:30.123456Z', modified: '2026-05-04T08:15:30.123456Z' },
      ...{ sourcePosition: 'project:///index.ts#54,17', stackTrace: TRACE },
    });
    const of = (value) => new Answer(urn, value);
    return { id: of(id), arn: of(arn), name: of(name) };
  }
}

/** What a resource answers. */
class Answer {
  constructor(urn, value) {
    Object.assign(this, { urn, value });
  }
}

function valueOf(value) {
  if (value instanceof Answer) return value.value;
  if (Array.isArray(value)) return value.map(valueOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, valueOf(each)]));
}

function urnsIn(value) {
  if (value instanceof Answer) return [value.urn];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(urnsIn) : [];
}

function tagsOf(Name) {
  return { Name, client: 'northwind-clinic', environment: 'production', 'managed-by': 'pulumi' };
}

function networkOf(state) {
  const vpc = state.add('aws:ec2/vpc:Vpc', 'net', { cidrBlock: '10.0.0.0/16', enableDnsHostnames: true });
  const subnets = [1, 2, 3].map((zone) =>
    state.add('aws:ec2/subnet:Subnet', `net-${zone}`, { vpcId: vpc.id, cidrBlock: `10.0.${zone}.0/24` }),
  );
  const address = state.add('aws:ec2/eip:Eip', 'net-out', { domain: 'vpc' });
  state.add('aws:ec2/natGateway:NatGateway', 'net-out', { allocationId: address.id, subnetId: subnets[0].id });
  return { vpc, subnets };
}

const INSTANCE_TYPES = ['t3.medium', 'm6i.large', 'c6i.xlarge', 'r6i.large'];

function application(state, { vpc, subnets }, at) {
  const name = `app-${at}`;
  const parent = state.component(name);
  const add = (type, suffix, inputs) => state.add(type, `${name}-${suffix}`, { ...inputs, ...TAGGED }, { parent });
  const TAGGED = { tags: tagsOf(name) };
  const ingress = [{ protocol: 'tcp', fromPort: 443, toPort: 443, cidrBlocks: ['0.0.0.0/0'] }];
  const door = add('aws:ec2/securityGroup:SecurityGroup', 'door', { vpcId: vpc.id, ingress });
  const role = add('aws:iam/role:Role', 'role', {
    assumeRolePolicy: JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole' }] }),
  });
  const profile = add('aws:iam/instanceProfile:InstanceProfile', 'profile', { role: role.name });
  const key = add('aws:kms/key:Key', 'key', { enableKeyRotation: true });
  const subnetIds = subnets.map(({ id }) => id);
  const balancer = add('aws:lb/loadBalancer:LoadBalancer', 'web', {
    ...{ loadBalancerType: 'application', subnets: subnetIds, securityGroups: [door.id] },
  });
  const targets = add('aws:lb/targetGroup:TargetGroup', 'web', { vpcId: vpc.id, port: 443, protocol: 'HTTPS' });
  add('aws:lb/listener:Listener', 'web', {
    ...{ loadBalancerArn: balancer.arn, port: 443, protocol: 'HTTPS' },
    defaultActions: [{ type: 'forward', targetGroupArn: targets.arn }],
  });
  const topic = add('aws:sns/topic:Topic', 'alarms', { kmsMasterKeyId: key.id });
  add('aws:sns/topicSubscription:TopicSubscription', 'alarms', {
    ...{ topic: topic.arn, protocol: 'email', endpoint: 'it@example.com' },
  });
  for (const number of [1, 2]) {
    const server = add('aws:ec2/instance:Instance', `server-${number}`, {
      ...{ instanceType: INSTANCE_TYPES[at % INSTANCE_TYPES.length], ami: 'ami-0123456789abcdef0' },
      ...{ subnetId: subnetIds[number], vpcSecurityGroupIds: [door.id], iamInstanceProfile: profile.name },
      rootBlockDevice: { volumeType: 'gp3', volumeSize: 30, encrypted: true, kmsKeyId: key.arn },
    });
    const volume = add('aws:ebs/volume:Volume', `data-${number}`, {
      ...{ type: 'gp3', size: 50 + 10 * (at % 50), availabilityZone: 'eu-west-1a', kmsKeyId: key.arn },
    });
    add('aws:ec2/volumeAttachment:VolumeAttachment', `data-${number}`, {
      ...{ deviceName: '/dev/sdf', instanceId: server.id, volumeId: volume.id },
    });
    add('aws:cloudwatch/metricAlarm:MetricAlarm', `cpu-${number}`, {
      ...{ namespace: 'AWS/EC2', metricName: 'CPUUtilization', statistic: 'Average', period: 300, threshold: 80 },
      ...{ comparisonOperator: 'GreaterThanThreshold', evaluationPeriods: 2, alarmActions: [topic.arn] },
      dimensions: { InstanceId: server.id },
    });
  }
  add('aws:cloudwatch/logGroup:LogGroup', 'log', { retentionInDays: 90, kmsKeyId: key.arn });
  const bucket = add('aws:s3/bucket:Bucket', 'records', { forceDestroy: false });
  add('aws:s3/bucketVersioning:BucketVersioning', 'records', {
    ...{ bucket: bucket.id, versioningConfiguration: { status: 'Enabled' } },
  });
}

import fc from 'fast-check';

import { Graph, interpolate } from './graph';

/** Adds some resources of one name to a graph. */
export type Piece = (graph: Graph, name: string) => void;

const volume = fc
  .record({ size: fc.integer({ min: 1, max: 16_384 }), type: fc.constantFrom('gp2', 'gp3', 'io2') })
  .map((inputs): Piece => (graph, name) => {
    graph.add('aws:ebs/volume:Volume', name, { ...inputs, availabilityZone: 'eu-west-1a' });
  });

const instance = fc.constantFrom('m6i.large', 't3.micro', 'c7g.xlarge').map((instanceType): Piece => (graph, name) => {
  graph.add('aws:ec2/instance:Instance', name, { instanceType, ami: 'ami-1', subnetId: 'subnet-0123456789abcdef0' });
});

const gateway = fc.constant<Piece>((graph, name) => {
  const vpc = graph.add('aws:ec2/vpc:Vpc', `${name}-net`, { cidrBlock: '10.0.0.0/16' });
  const subnet = graph.add('aws:ec2/subnet:Subnet', `${name}-net`, { vpcId: vpc.id, cidrBlock: '10.0.0.0/24' });
  graph.add('aws:ec2/natGateway:NatGateway', name, { subnetId: subnet.id });
});

const fleet = fc
  .record({ minSize: fc.integer({ min: 0, max: 4 }), more: fc.integer({ min: 0, max: 8 }) })
  .map(({ minSize, more }): Piece => (graph, name) => {
    const template = graph.add('aws:ec2/launchTemplate:LaunchTemplate', name, {
      ...{ instanceType: 'm6i.large', imageId: 'ami-1' },
    });
    const group = graph.add('aws:autoscaling/group:Group', name, {
      ...{ minSize, maxSize: minSize + more, vpcZoneIdentifiers: ['subnet-0123456789abcdef0'] },
      launchTemplate: { id: template.id, version: template.latestVersion },
    });
    graph.add('aws:autoscaling/policy:Policy', name, {
      ...{ autoscalingGroupName: group.name, policyType: 'TargetTrackingScaling' },
    });
  });

const service = fc.integer({ min: 1, max: 9 }).map((maxCapacity): Piece => (graph, name) => {
  const cluster = graph.add('aws:ecs/cluster:Cluster', name);
  const task = graph.add('aws:ecs/taskDefinition:TaskDefinition', name, {
    ...{ family: name, cpu: '512', memory: '1024', containerDefinitions: '[]' },
  });
  const its = graph.add('aws:ecs/service:Service', name, {
    ...{ cluster: cluster.arn, taskDefinition: task.arn, desiredCount: 1, launchType: 'FARGATE' },
  });
  graph.add('aws:appautoscaling/target:Target', name, {
    ...{ serviceNamespace: 'ecs', scalableDimension: 'ecs:service:DesiredCount', minCapacity: 1, maxCapacity },
    resourceId: interpolate`service/${cluster.name}/${its.name}`,
  });
});

const bucket = fc.boolean().map((isMeasured): Piece => (graph, name) => {
  const made = graph.add('aws:s3/bucket:Bucket', name);
  if (isMeasured) graph.add('aws:s3/bucketMetric:BucketMetric', name, { bucket: made.id, name: 'EntireBucket' });
});

const database = fc.boolean().map((multiAz): Piece => (graph, name) => {
  graph.add('aws:rds/instance:Instance', name, {
    ...{ engine: 'postgres', instanceClass: 'db.r6g.large', allocatedStorage: 100, storageType: 'gp2', multiAz },
  });
});

/** What is billed by what is written of it alone: nothing has tiers, and nothing an allowance that others share. */
export const billedAlone = fc.oneof(volume, instance, gateway, fleet, service, database);

export const anyPiece = fc.oneof(billedAlone, bucket);

/** What costs nothing, or is in no cloud. */
export const freePiece = fc
  .constantFrom(
    'aws:iam/role:Role',
    'aws:ec2/vpc:Vpc',
    'aws:ec2/securityGroup:SecurityGroup',
    'aws:ec2/routeTable:RouteTable',
    'random:index/randomPassword:RandomPassword',
    'pulumi:pulumi:StackReference',
    'pulumi:providers:random',
  )
  .map((type): Piece => (graph, name) => {
    graph.add(type, name);
  });

/** A graph of pieces, each under a name of its own. */
export function graphOf(pieces: readonly Piece[], stack = 'dev'): Graph {
  const graph = new Graph(stack);
  for (const [at, piece] of pieces.entries()) piece(graph, `r${at}`);
  return graph;
}

import { usd } from '../price';
import { Graph, interpolate, type Made } from './graph';
import { expectCosts, expectRange } from './worked';

/** A task of 0.5 vCPU and 1 GB for a month on Fargate, Linux on x86. */
const VCPU = 730 * 0.5 * 0.04048;
const MEMORY = 730 * 1 * 0.004445;

function taskOf(graph: Graph, inputs: object = {}): Made {
  return graph.add('aws:ecs/taskDefinition:TaskDefinition', 'task', {
    ...{ family: 'web', cpu: '512', memory: '1024', requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc' },
    ...{ containerDefinitions: '[]', ...inputs },
  });
}

describe('an ECS service', () => {
  test('on Fargate is billed by what its task definition asks for', () => {
    const graph = new Graph();
    const cluster = graph.add('aws:ecs/cluster:Cluster', 'apps');
    const task = taskOf(graph, { cpu: '1024', memory: '2048', ephemeralStorage: { sizeInGib: 50 } });
    graph.add('aws:ecs/service:Service', 'web', {
      ...{ cluster: cluster.arn, taskDefinition: task.arn, desiredCount: 3, launchType: 'FARGATE' },
      networkConfiguration: { subnets: ['subnet-1'], assignPublicIp: true },
    });
    expectCosts(graph, 'web', {
      'Fargate vCPU': usd(3 * 730 * 1 * 0.04048),
      'Fargate memory': usd(3 * 730 * 2 * 0.004445),
      'Fargate storage over 20 GB': usd(3 * 730 * (50 - 20) * 0.000122),
      'Fargate public IPv4 addresses': usd(3 * 730 * 0.005),
    });
  });

  test('that scales ranges from the fewest to the most tasks', () => {
    const graph = new Graph();
    const cluster = graph.add('aws:ecs/cluster:Cluster', 'apps');
    const service = graph.add('aws:ecs/service:Service', 'web', {
      ...{ cluster: cluster.arn, taskDefinition: taskOf(graph).arn, desiredCount: 2, launchType: 'FARGATE' },
    });
    const target = graph.add('aws:appautoscaling/target:Target', 'web-count', {
      ...{ serviceNamespace: 'ecs', scalableDimension: 'ecs:service:DesiredCount', minCapacity: 2, maxCapacity: 6 },
      resourceId: interpolate`service/${cluster.name}/${service.name}`,
    });
    graph.add('aws:appautoscaling/policy:Policy', 'web-cpu', {
      ...{
        serviceNamespace: 'ecs',
        scalableDimension: 'ecs:service:DesiredCount',
        resourceId: target.of('resourceId'),
      },
      policyType: 'TargetTrackingScaling',
    });
    expectRange(graph, 'web', 'Fargate vCPU', {
      low: usd(2 * VCPU),
      expected: usd(4 * VCPU),
      high: usd(6 * VCPU),
    });
  });

  test('splits its tasks between capacity providers, also those of its cluster', () => {
    const graph = new Graph();
    const cluster = graph.add('aws:ecs/cluster:Cluster', 'apps');
    const task = taskOf(graph);
    graph.add('aws:ecs/clusterCapacityProviders:ClusterCapacityProviders', 'providers', {
      ...{ clusterName: cluster.name, capacityProviders: ['FARGATE', 'FARGATE_SPOT'] },
      defaultCapacityProviderStrategies: [
        { capacityProvider: 'FARGATE', base: 2, weight: 1 },
        { capacityProvider: 'FARGATE_SPOT', weight: 3 },
      ],
    });
    graph.add('aws:ecs/service:Service', 'web', { cluster: cluster.id, taskDefinition: task.arn, desiredCount: 10 });
    // Of 10 tasks, 2 are the base; of the other 8, 2 are on demand and 6 on spot.
    expectCosts(graph, 'web', {
      'Fargate vCPU': usd(4 * VCPU),
      'Fargate memory': usd(4 * MEMORY),
      'Fargate Spot vCPU': usd(6 * VCPU),
      'Fargate Spot memory': usd(6 * MEMORY),
    });
  });

  test('on ARM has rates of its own', () => {
    const graph = new Graph();
    const cluster = graph.add('aws:ecs/cluster:Cluster', 'apps', {
      settings: [{ name: 'containerInsights', value: 'enabled' }],
    });
    const task = taskOf(graph, { runtimePlatform: { cpuArchitecture: 'ARM64' } });
    graph.add('aws:ecs/service:Service', 'web', {
      ...{ cluster: cluster.arn, taskDefinition: task.arn, desiredCount: 1, launchType: 'FARGATE' },
    });
    expectCosts(graph, 'web', {
      'Fargate vCPU': usd(730 * 0.5 * 0.03238),
      'Fargate memory': usd(730 * 1 * 0.00356),
    });
    expectCosts(graph, 'apps', { 'Container Insights metrics': usd(25 * 0.3) });
  });
});

describe('EKS', () => {
  test('bills a cluster by the hour and its nodes as servers', () => {
    const graph = new Graph();
    const cluster = graph.add('aws:eks/cluster:Cluster', 'k8s', {
      ...{ roleArn: 'arn:aws:iam::123456789012:role/k8s', version: '1.99', vpcConfig: { subnetIds: ['subnet-1'] } },
    });
    const sizes = { scalingConfig: { minSize: 1, desiredSize: 2, maxSize: 4 }, subnetIds: ['subnet-1'] };
    graph.add('aws:eks/nodeGroup:NodeGroup', 'nodes', {
      ...{ ...sizes, clusterName: cluster.name, instanceTypes: ['m5.large'], diskSize: 40 },
    });
    const template = graph.add('aws:ec2/launchTemplate:LaunchTemplate', 'launch', {
      instanceType: 'm5.large',
      blockDeviceMappings: [{ deviceName: '/dev/xvda', ebs: { volumeSize: 100, volumeType: 'gp3' } }],
    });
    graph.add('aws:eks/nodeGroup:NodeGroup', 'spot', {
      ...{ ...sizes, clusterName: cluster.name, capacityType: 'SPOT' },
      launchTemplate: { id: template.id, version: template.latestVersion },
    });
    graph.add('aws:eks/fargateProfile:FargateProfile', 'pods', { clusterName: cluster.name });
    expectCosts(graph, 'k8s', { Cluster: usd(730 * 0.1) });
    expectRange(graph, 'nodes', 'Instance hours', {
      low: usd(730 * 0.107),
      expected: usd(2 * 730 * 0.107),
      high: usd(4 * 730 * 0.107),
    });
    expectCosts(graph, 'nodes', {
      'Instance hours': usd(2 * 730 * 0.107),
      'Root volume storage': usd(2 * 40 * 0.088),
    });
    expectCosts(graph, 'spot', {
      'Spot instance hours': usd(2 * 730 * 0.107),
      'Root volume storage': usd(2 * 100 * 0.088),
    });
    expectCosts(graph, 'pods', {
      'Fargate vCPU': usd(2 * 0.25 * 730 * 0.04048),
      'Fargate memory': usd(2 * 0.5 * 730 * 0.004445),
    });
  });
});

import { usd } from '../price';
import { Graph, type Made } from './graph';
import { expectCosts, expectRange } from './worked';

const SUBNET = 'subnet-0123456789abcdef0';
const WINDOWS = 'resolve:ssm:/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base';

describe('an instance', () => {
  test('is billed by the hour with its volumes, also those that are attached', () => {
    const graph = new Graph();
    const server = graph.add('aws:ec2/instance:Instance', 'web', {
      ...{ instanceType: 'm6i.large', ami: 'ami-1', subnetId: SUBNET },
      rootBlockDevice: { volumeSize: 60, volumeType: 'gp3' },
      ebsBlockDevices: [{ deviceName: '/dev/sdf', volumeSize: 200, volumeType: 'gp3' }],
    });
    const volume = graph.add('aws:ebs/volume:Volume', 'data', {
      availabilityZone: 'eu-west-1a',
      size: 500,
      type: 'gp3',
    });
    graph.add('aws:ec2/volumeAttachment:VolumeAttachment', 'at', {
      ...{ deviceName: '/dev/sdg', volumeId: volume.id, instanceId: server.id },
    });
    expectCosts(graph, 'web', {
      'Instance hours': usd(730 * 0.107),
      'Root volume storage': usd(60 * 0.088),
      'Data volume storage': usd(200 * 0.088),
    });
    expectCosts(graph, 'data', { 'Volume storage': usd(500 * 0.088) });
  });

  test('with an address of its own, detailed metrics and Windows pays for each', () => {
    const graph = new Graph();
    graph.add('aws:ec2/instance:Instance', 'web', {
      ...{
        instanceType: 'm6i.large',
        ami: WINDOWS,
        subnetId: SUBNET,
        associatePublicIpAddress: true,
        monitoring: true,
      },
      rootBlockDevice: { volumeSize: 60, volumeType: 'gp3' },
    });
    expectCosts(graph, 'web', {
      'Instance hours': usd(730 * 0.199),
      'Root volume storage': usd(60 * 0.088),
      'Public IPv4 addresses': usd(730 * 0.005),
      'Detailed monitoring': usd(7 * 0.3),
    });
  });

  test('takes from its launch template what it does not state itself', () => {
    const graph = new Graph();
    const template = launchTemplate(graph, { instanceType: 'm6i.large', imageId: WINDOWS });
    graph.add('aws:ec2/instance:Instance', 'web', {
      ...{ instanceType: 'm5.large', subnetId: SUBNET, launchTemplate: { id: template.id, version: '$Latest' } },
    });
    expectCosts(graph, 'web', { 'Instance hours': usd(730 * (0.107 + 0.092)), 'Root volume storage': usd(60 * 0.088) });
  });
});

function launchTemplate(graph: Graph, inputs: object): Made {
  return graph.add('aws:ec2/launchTemplate:LaunchTemplate', 'launch', {
    blockDeviceMappings: [{ deviceName: '/dev/sda1', ebs: { volumeSize: 60, volumeType: 'gp3' } }],
    ...inputs,
  });
}

describe('an Auto Scaling group', () => {
  const linux = { instanceType: 'm6i.large', imageId: 'ami-1' };

  test('that scales runs from the fewest to the most, expected halfway', () => {
    const graph = new Graph();
    const template = launchTemplate(graph, linux);
    const group = graph.add('aws:autoscaling/group:Group', 'fleet', {
      ...{ minSize: 2, maxSize: 6, vpcZoneIdentifiers: [SUBNET] },
      launchTemplate: { id: template.id, version: template.latestVersion },
    });
    graph.add('aws:autoscaling/policy:Policy', 'cpu', {
      ...{ autoscalingGroupName: group.name, policyType: 'TargetTrackingScaling' },
    });
    expectRange(graph, 'fleet', 'Instance hours', {
      low: usd(2 * 730 * 0.107),
      expected: usd(4 * 730 * 0.107),
      high: usd(6 * 730 * 0.107),
    });
    expectRange(graph, 'fleet', 'Root volume storage', {
      low: usd(2 * 60 * 0.088),
      expected: usd(4 * 60 * 0.088),
      high: usd(6 * 60 * 0.088),
    });
  });

  test('that sleeps outside office hours pays for 50 of 168 hours a week', () => {
    const graph = new Graph();
    const template = launchTemplate(graph, linux);
    const group = graph.add('aws:autoscaling/group:Group', 'fleet', {
      ...{ minSize: 2, maxSize: 2, vpcZoneIdentifiers: [SUBNET] },
      launchTemplate: { id: template.id, version: '$Latest' },
    });
    const at = (name: string, recurrence: string, size: number): Made =>
      graph.add('aws:autoscaling/schedule:Schedule', name, {
        ...{ autoscalingGroupName: group.name, scheduledActionName: name, recurrence, timeZone: 'Europe/Dublin' },
        ...{ minSize: size, maxSize: size, desiredCapacity: size },
      });
    at('wake', '0 8 * * 1-5', 2);
    at('sleep', '0 18 * * 1-5', 0);
    expectCosts(graph, 'fleet', {
      'Instance hours': usd(2 * 730 * (50 / 168) * 0.107),
      'Root volume storage': usd(2 * 60 * (50 / 168) * 0.088),
    });
  });

  test('of mixed instances is split into on demand and spot, counted by weight', () => {
    const graph = new Graph();
    const template = launchTemplate(graph, linux);
    graph.add('aws:autoscaling/group:Group', 'fleet', {
      ...{ minSize: 12, maxSize: 12, desiredCapacity: 12, vpcZoneIdentifiers: [SUBNET] },
      mixedInstancesPolicy: {
        instancesDistribution: { onDemandBaseCapacity: 4, onDemandPercentageAboveBaseCapacity: 50 },
        launchTemplate: {
          launchTemplateSpecification: { launchTemplateId: template.id, version: '$Latest' },
          overrides: [{ instanceType: 'm5.large', weightedCapacity: '2' }, { instanceType: 'm6i.large' }],
        },
      },
    });
    // Of 12 units, 4 are the base; of the other 8, half on demand. Two units are a server.
    expectCosts(graph, 'fleet', {
      'Instance hours': usd(((4 + 4) / 2) * 730 * 0.107),
      'Spot instance hours': usd((4 / 2) * 730 * 0.107),
      'Root volume storage': usd((12 / 2) * 60 * 0.088),
    });
  });

  test('of a launch configuration is monitored in detail unless told otherwise', () => {
    const graph = new Graph();
    const launch = graph.add('aws:ec2/launchConfiguration:LaunchConfiguration', 'old', {
      ...{ ...linux, rootBlockDevice: { volumeSize: 8, volumeType: 'gp2' } },
    });
    graph.add('aws:autoscaling/group:Group', 'fleet', {
      ...{ minSize: 2, maxSize: 2, vpcZoneIdentifiers: [SUBNET], launchConfiguration: launch.name },
    });
    expectCosts(graph, 'fleet', {
      'Instance hours': usd(2 * 730 * 0.107),
      'Root volume storage': usd(2 * 8 * 0.11),
      'Detailed monitoring': usd(2 * 7 * 0.3),
    });
  });
});

describe('spot', () => {
  const launch = { instanceType: 'm5.large', ami: 'ami-1', subnetId: SUBNET };

  test('of a fleet takes its first specification', () => {
    const graph = new Graph();
    graph.add('aws:ec2/spotFleetRequest:SpotFleetRequest', 'fleet', {
      ...{ targetCapacity: 2, iamFleetRole: 'arn:aws:iam::123456789012:role/fleet' },
      launchSpecifications: [launch, { ...launch, instanceType: 'c5.large' }],
    });
    expectCosts(graph, 'fleet', {
      'Spot instance hours': usd(2 * 730 * 0.107),
      'Root volume storage': usd(2 * 8 * 0.088),
    });
  });

  test('of one instance costs what it may at most', () => {
    const graph = new Graph('dev', 'us-east-1');
    graph.add('aws:ec2/spotInstanceRequest:SpotInstanceRequest', 'one', { ...launch, spotPrice: '0.06' });
    expectCosts(graph, 'one', { 'Spot instance hours': usd(730 * 0.06), 'Root volume storage': usd(8 * 0.08) });
  });

  test('of an instance that says so itself is priced as by a launch template', () => {
    const graph = new Graph();
    const spot = { marketType: 'spot', spotOptions: { maxPrice: '0.05' } };
    const template = launchTemplate(graph, { instanceType: 'm5.large', imageId: 'ami-1', instanceMarketOptions: spot });
    graph.add('aws:ec2/instance:Instance', 'own', { ...launch, instanceMarketOptions: spot });
    graph.add('aws:ec2/instance:Instance', 'templated', { subnetId: SUBNET, launchTemplate: { id: template.id } });
    const hours = { 'Spot instance hours': usd(730 * 0.05) };
    for (const name of ['own', 'templated']) expectCosts(graph, name, expect.objectContaining(hours) as typeof hours);

    graph.add('aws:ec2/instance:Instance', 'unlimited', { ...launch, instanceMarketOptions: { marketType: 'spot' } });
    expectCosts(graph, 'unlimited', {
      'Spot instance hours': usd(730 * 0.107),
      'Root volume storage': usd(8 * 0.088),
    });
  });
});

test('capacity that is reserved costs what its instances would', () => {
  const graph = new Graph();
  graph.add('aws:ec2/capacityReservation:CapacityReservation', 'held', {
    ...{ instanceType: 'm5.large', instancePlatform: 'Linux/UNIX', instanceCount: 3, availabilityZone: 'eu-west-1a' },
  });
  expectCosts(graph, 'held', { 'Reserved capacity': usd(3 * 730 * 0.107) });
});

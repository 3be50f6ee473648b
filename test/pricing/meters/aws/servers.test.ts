import { costs, price, priceOf, priceWith, usd } from '../../price';
import { action, group, M6I, root, template, WINDOWS } from './fleet';

const LINUX = 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-x86_64';
const PRIVATE = { Type: 'AWS::EC2::Subnet', Properties: { MapPublicIpOnLaunch: false } };
const PUBLIC = { Type: 'AWS::EC2::Subnet', Properties: { MapPublicIpOnLaunch: true } };

function instance(properties: object): object {
  return { Type: 'AWS::EC2::Instance', Properties: { SubnetId: { Ref: 'Subnet' }, ...properties } };
}

const SCALES = { Type: 'AWS::AutoScaling::ScalingPolicy', Properties: { AutoScalingGroupName: { Ref: 'It' } } };

describe('an EC2 instance', () => {
  test('is billed by type and operating system, with its root volume', () => {
    const windows = instance({
      InstanceType: 'm6i.large',
      ImageId: WINDOWS,
      BlockDeviceMappings: M6I.BlockDeviceMappings,
    });
    expect(costs(priceOf(windows, { Subnet: PRIVATE }))).toEqual({
      'Instance hours': usd(730 * 0.199),
      'Root volume storage': usd(60 * 0.088),
    });
    const linux = instance({ InstanceType: 'm6i.large', ImageId: LINUX });
    expect(costs(priceOf(linux, { Subnet: PRIVATE }))['Instance hours']).toBe(usd(730 * 0.107));
  });

  test('has the root volume of its image where the template is silent, and says so', () => {
    const { lines } = priceOf(instance({ InstanceType: 'm6i.large', ImageId: WINDOWS }), { Subnet: PRIVATE });
    expect(lines[1]).toMatchObject({
      name: 'Root volume storage',
      quantity: 30,
      price: 0.088,
      basis: 'default',
      note: 'the image sets the size of the root volume; 30 GiB are assumed',
    });
  });

  test('of an image that tells nothing is taken for Linux, and says so', () => {
    const { lines } = priceOf(instance({ InstanceType: 'm6i.large', ImageId: 'ami-0abc' }), { Subnet: PRIVATE });
    expect(lines[0]).toMatchObject({
      rate: 'ec2/m6i.large/linux',
      note: 'the image does not tell its operating system; Linux is assumed',
    });
  });

  test('has a public address where it or its subnet asks for one', () => {
    const plain = { InstanceType: 'm6i.large', ImageId: LINUX };
    const asked = {
      ...plain,
      NetworkInterfaces: [{ DeviceIndex: '0', AssociatePublicIpAddress: true, SubnetId: 'subnet-1' }],
    };
    const refused = { ...plain, NetworkInterfaces: [{ DeviceIndex: '0', AssociatePublicIpAddress: false }] };
    const address = (properties: object, Subnet: object): number | undefined =>
      costs(priceOf(instance(properties), { Subnet }))['Public IPv4 addresses'];
    expect(address(plain, PUBLIC)).toBe(usd(730 * 0.005));
    expect(address(asked, PRIVATE)).toBe(usd(730 * 0.005));
    expect(address(plain, PRIVATE)).toBeUndefined();
    expect(address(refused, PUBLIC)).toBeUndefined();
  });

  test('sends seven metrics when it is monitored in detail', () => {
    const monitored = instance({ InstanceType: 'm6i.large', ImageId: LINUX, Monitoring: true });
    expect(costs(priceOf(monitored, { Subnet: PRIVATE }))['Detailed monitoring']).toBe(usd(7 * 0.3));
  });

  test('takes from its launch template what it does not state itself', () => {
    const launched = instance({
      InstanceType: 'm5.large',
      LaunchTemplate: { LaunchTemplateId: { Ref: 'Launch' }, Version: '1' },
    });
    const { lines } = priceOf(launched, { Subnet: PRIVATE, Launch: template(M6I) });
    expect(lines.map(({ rate }) => rate)).toEqual(['ec2/m5.large/windows', 'ebs/gp3-storage']);
  });

  test('of dedicated tenancy that has no price is not taken for shared', () => {
    const dedicated = priceOf(instance({ InstanceType: 'm6i.large', ImageId: LINUX, Tenancy: 'dedicated' }), {
      Subnet: PRIVATE,
    });
    expect(dedicated.status).toBe('unpriced');
    expect(dedicated.missing).toContainEqual({
      name: 'Instance hours',
      rate: 'ec2/m6i.large/linux/dedicated',
      because: 'the catalogue has no price in eu-west-1',
    });
  });

  test('that bursts may use credits beyond the earned ones, unless it may not', () => {
    const burstable = (properties: object): readonly string[] =>
      priceWith({ surplusCredits: 10 }, instance({ ImageId: LINUX, ...properties }), { Subnet: PRIVATE }).lines.map(
        ({ rate }) => rate,
      );
    expect(burstable({ InstanceType: 't3.medium' })).toContain('ec2/unlimited-cpu-credits-t3');
    expect(burstable({ InstanceType: 't3.medium', ImageId: WINDOWS })).toContain(
      'ec2/unlimited-cpu-credits-t3-windows',
    );
    const standard = { InstanceType: 't3.medium', CreditSpecification: { CPUCredits: 'standard' } };
    expect(burstable(standard)).toEqual(['ec2/t3.medium/linux', 'ebs/gp3-storage']);
    expect(burstable({ InstanceType: 't2.micro' })).toEqual(['ec2/t2.micro/linux', 'ebs/gp3-storage']);
  });
});

describe('an Auto Scaling group', () => {
  test('of a fixed size runs all month, volumes and all', () => {
    const fixed = priceOf(group({ MinSize: '2', MaxSize: '2' }), { Launch: template(M6I) });
    expect(fixed.monthly).toEqual({
      low: usd(2 * (730 * 0.199 + 60 * 0.088)),
      expected: usd(2 * (730 * 0.199 + 60 * 0.088)),
      high: usd(2 * (730 * 0.199 + 60 * 0.088)),
    });
    expect(fixed.lines.map(({ basis }) => basis)).toEqual(['template', 'template']);
  });

  test('that scales runs from the fewest to the most, expected halfway', () => {
    const { lines } = priceOf(group({ MinSize: '2', MaxSize: '6' }), { Launch: template(M6I), SCALES });
    expect(lines[0]).toMatchObject({
      quantity: 4 * 730,
      monthly: { low: usd(2 * 730 * 0.199), expected: usd(4 * 730 * 0.199), high: usd(6 * 730 * 0.199) },
      basis: 'default',
      note: 'expected: midpoint of minimum and maximum capacity',
    });
    expect(lines[1]?.monthly).toEqual({
      low: usd(2 * 60 * 0.088),
      expected: usd(4 * 60 * 0.088),
      high: usd(6 * 60 * 0.088),
    });
  });

  test('that sleeps outside office hours pays for 50 of 168 hours a week', () => {
    const others = { Launch: template(M6I), Wake: action('0 8 * * 1-5', 2, 2), Sleep: action('0 18 * * 1-5', 0, 0) };
    const { lines } = priceOf(group({ MinSize: '2', MaxSize: '2' }), others);
    expect(lines[0]).toMatchObject({
      monthly: { expected: usd(2 * 730 * (50 / 168) * 0.199) },
      basis: 'template',
      note: 'runs 50 of 168 hours a week',
    });
    expect(lines[1]?.monthly.expected).toBe(usd(2 * 60 * (50 / 168) * 0.088));
  });

  test('has no price where one of its actions cannot be followed', () => {
    const others = { Launch: template(M6I), Wake: action('0 8 * * 1-5', 2, 2), Sleep: action('soon', 0, 0) };
    const { missing = [] } = priceOf(group({ MinSize: '2', MaxSize: '2' }), others);
    expect(missing.map(({ because }) => because)).toContain('"soon" is not a cron expression');
  });

  test('that never runs is a line of nothing, not a missing one', () => {
    const stopped = priceOf(group({ MinSize: '0', MaxSize: '0' }), { Launch: template(M6I) });
    expect(stopped.status).toBe('priced');
    expect(stopped.lines[0]).toMatchObject({ quantity: 0, price: 0.199, monthly: { low: 0, expected: 0, high: 0 } });
  });

  const mixed = (distribution: object, overrides: readonly object[]): object => ({
    Type: 'AWS::AutoScaling::AutoScalingGroup',
    Properties: {
      MinSize: '3',
      MaxSize: '3',
      MixedInstancesPolicy: {
        InstancesDistribution: distribution,
        LaunchTemplate: {
          LaunchTemplateSpecification: { LaunchTemplateId: { Ref: 'Launch' }, Version: '1' },
          Overrides: overrides,
        },
      },
    },
  });

  test('on spot is priced at the on-demand rate, as a ceiling, and says so', () => {
    const half = mixed({ OnDemandBaseCapacity: 1, OnDemandPercentageAboveBaseCapacity: 50 }, []);
    const { lines } = priceOf(half, { Launch: template(M6I) });
    expect(lines.slice(0, 2)).toMatchObject([
      { name: 'Instance hours', quantity: 2 * 730, price: 0.199 },
      {
        name: 'Spot instance hours',
        quantity: 730,
        price: 0.199,
        note: 'at the on-demand rate, as a ceiling: spot prices move with the market and are in no catalogue',
      },
    ]);
  });

  test('wholly on spot has no on-demand line', () => {
    const spot = { ...M6I, InstanceMarketOptions: { MarketType: 'spot' } };
    const { lines } = priceOf(group({ MinSize: '1', MaxSize: '1' }), { Launch: template(spot) });
    expect(lines.map(({ name }) => name)).toEqual(['Spot instance hours', 'Root volume storage']);
  });

  test('of several types is priced as the first, by its weight, and says so', () => {
    const overrides = [{ InstanceType: 'm7g.large', WeightedCapacity: '3' }, { InstanceType: 'm6g.large' }];
    const { lines } = priceOf(mixed({}, overrides), { Launch: template({ ...M6I, ImageId: LINUX }) });
    expect(lines[0]).toMatchObject({
      rate: 'ec2/m7g.large/linux',
      quantity: 730,
      note: 'priced as the first of 2 instance types',
    });
  });

  test('launched from a configuration is monitored in detail unless told otherwise', () => {
    const configuration = {
      Type: 'AWS::AutoScaling::LaunchConfiguration',
      Properties: {
        InstanceType: 'm6i.large',
        ImageId: LINUX,
        BlockDeviceMappings: [root('/dev/xvda', { VolumeSize: 8 })],
      },
    };
    const launched = {
      Type: 'AWS::AutoScaling::AutoScalingGroup',
      Properties: {
        MinSize: '2',
        MaxSize: '2',
        VPCZoneIdentifier: ['subnet-1'],
        LaunchConfigurationName: { Ref: 'Launch' },
      },
    };
    expect(costs(priceOf(launched, { Launch: configuration }))).toEqual({
      'Instance hours': usd(2 * 730 * 0.107),
      'Root volume storage': usd(2 * 8 * 0.11),
      'Detailed monitoring': usd(2 * 7 * 0.3),
    });
  });

  test('whose launch template is elsewhere is unpriced, and says why', () => {
    const elsewhere = priceOf({
      Type: 'AWS::AutoScaling::AutoScalingGroup',
      Properties: { MinSize: '1', MaxSize: '1', LaunchTemplate: { LaunchTemplateId: 'lt-0abc', Version: '1' } },
    });
    expect(elsewhere.status).toBe('unpriced');
    expect(elsewhere.missing).toEqual([
      { name: 'Instance hours', because: 'its launch template is not among the inputs' },
      { name: 'Volumes', because: 'its launch template is not among the inputs' },
    ]);
  });

  test('whose size or schedule is unknown is unpriced, and says why', () => {
    const unsized = priceOf(group({ MaxSize: '2' }), { Launch: template(M6I) });
    expect(unsized.missing?.[0]).toEqual({
      name: 'Instance hours',
      rate: 'ec2/m6i.large/windows',
      because: 'no minimum size is given',
    });
    const others = {
      Launch: template(M6I),
      Once: {
        ...action('', 1, 1),
        Properties: { AutoScalingGroupName: { Ref: 'It' }, MinSize: 1 },
      },
    };
    expect(priceOf(group({ MinSize: '1', MaxSize: '2' }), others).missing?.[0]?.because).toBe(
      'nothing says when a scheduled action fires',
    );
  });

  test('costs half with half the servers', () => {
    const size = (count: number): number =>
      price({ It: group({ MinSize: count, MaxSize: count }), Launch: template(M6I) }).monthly.expected;
    expect(size(4)).toBe(2 * size(2));
  });
});

import fc from 'fast-check';
import { estimate, packagedCatalogue, readTemplate, type Estimate, type UsagePolicy } from '../../lib/pricing';

const catalogue = packagedCatalogue();

/** Stacks that are deployed together, in eu-west-1. */
function priced(stacks: Readonly<Record<string, object>>, usage: UsagePolicy = 'none'): Estimate {
  const resources = Object.entries(stacks).flatMap(
    ([name, Resources]) => readTemplate({ name, body: { Resources }, region: 'eu-west-1' }).resources,
  );
  return estimate(resources, { catalogue, usage });
}

const micros = (usd: number): number => Math.round(usd * 1e6);

const named = (resources: readonly object[]): Readonly<Record<string, object>> =>
  Object.fromEntries(resources.map((resource, at) => [`R${at}`, resource]));

const billedByTime = fc.oneof(
  fc.record({
    Type: fc.constant('AWS::EC2::Volume'),
    Properties: fc.record({
      Size: fc.integer({ min: 1, max: 16_384 }),
      VolumeType: fc.constantFrom('gp2', 'gp3', 'io2'),
    }),
  }),
  fc.record({
    Type: fc.constant('AWS::EC2::Instance'),
    Properties: fc.record({
      InstanceType: fc.constantFrom('m6i.large', 't3.micro', 'c7g.xlarge'),
      ImageId: fc.constant('ami-1'),
    }),
  }),
  fc.constant({ Type: 'AWS::EC2::NatGateway', Properties: { SubnetId: 's' } }),
  fc.constant({ Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } }),
);
const template = fc.array(billedByTime, { maxLength: 8 }).map(named);

test('n times as many cost n times as much', () => {
  fc.assert(
    fc.property(billedByTime, fc.integer({ min: 1, max: 40 }), (resource, count) => {
      const [one, many] = [priced({ web: { One: resource } }), priced({ web: named(Array(count).fill(resource)) })];
      for (const bound of ['low', 'expected', 'high'] as const)
        expect(micros(many.monthly[bound])).toBe(count * micros(one.monthly[bound]));
    }),
  );
});

test('a fleet of n servers costs n times a fleet of one', () => {
  const fleet = (size: number): Estimate =>
    priced({
      web: {
        Launch: {
          Type: 'AWS::EC2::LaunchTemplate',
          Properties: { LaunchTemplateData: { InstanceType: 'm6i.large', ImageId: 'ami-1' } },
        },
        Fleet: {
          Type: 'AWS::AutoScaling::AutoScalingGroup',
          Properties: { MinSize: size, MaxSize: size, LaunchTemplate: { LaunchTemplateId: { Ref: 'Launch' } } },
        },
      },
    });
  const one = micros(fleet(1).monthly.expected);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), (size) => {
      // A line is rounded to the millionth of a dollar, once.
      expect(Math.abs(micros(fleet(size).monthly.expected) - size * one)).toBeLessThanOrEqual(size);
    }),
  );
});

test('templates that are deployed together cost what each costs, where nothing has tiers', () => {
  fc.assert(
    fc.property(template, template, (one, other) => {
      const apart = [priced({ one }), priced({ other })];
      const together = priced({ one, other });
      for (const bound of ['low', 'expected', 'high'] as const)
        expect(micros(together.monthly[bound])).toBe(
          apart.reduce((sum, { monthly }) => sum + micros(monthly[bound]), 0),
        );
      expect(together.coverage.resources).toBe(apart.reduce((sum, { coverage }) => sum + coverage.resources, 0));
    }),
  );
});

/** GB-months of S3 Standard in eu-west-1, counted one by one: 0.023 up to 51,200, 0.022 up to 512,000, 0.021 beyond. */
function storage(gb: number): number {
  const tiers = [
    [0, 0.023],
    [51_200, 0.022],
    [512_000, 0.021],
  ] as const;
  return tiers.reduce((usd, [from, price], at) => {
    const to = tiers[at + 1]?.[0] ?? Infinity;
    return usd + Math.max(0, Math.min(gb, to) - from) * price;
  }, 0);
}

test('templates that are deployed together share the tiers of an account: they cost their pooled sum', () => {
  const gigabytes = fc.array(fc.integer({ min: 0, max: 400_000 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(gigabytes, gigabytes, (one, other) => {
      const buckets = (sizes: readonly number[]): object => named(sizes.map(() => ({ Type: 'AWS::S3::Bucket' })));
      const used = (stack: string, sizes: readonly number[]): object =>
        Object.fromEntries(sizes.map((storedGb, at) => [`${stack}/R${at}`, { storedGb }]));
      const usage = { resources: { ...used('one', one), ...used('other', other) } };
      const { resources } = priced({ one: buckets(one), other: buckets(other) }, usage);
      const lines = resources.flatMap((resource) => resource.lines.filter(({ name }) => name === 'Storage'));
      const total = [...one, ...other].reduce((sum, gb) => sum + gb, 0);
      expect(lines).toHaveLength(one.length + other.length);
      // Each line is rounded to the millionth of a dollar.
      expect(Math.abs(lines.reduce((sum, { monthly }) => sum + monthly.expected, 0) - storage(total))).toBeLessThan(
        1e-5,
      );
    }),
  );
});

import fc from 'fast-check';

import {
  catalogueOf,
  estimate,
  packagedCatalogue,
  readTemplate,
  type Catalogue,
  type Estimate,
  type EstimateOptions,
  type Range,
} from '../../../lib/pricing';
import { price, usd } from '../price';

const NAT = { Type: 'AWS::EC2::NatGateway' };
const BUCKET = { Type: 'AWS::S3::Bucket' };
const VPC = { Type: 'AWS::EC2::VPC' };
const BUS = { Type: 'AWS::Events::EventBus' };
const STRANGER = { Type: 'AWS::Quantum::Computer' };

function estimateOf(Resources: object, options: EstimateOptions): Estimate {
  const { resources } = readTemplate({ name: 'stack', body: { Resources }, region: 'eu-west-1' });
  return estimate(resources, options);
}

function statuses({ resources }: Estimate): Record<string, string> {
  return Object.fromEntries(resources.map(({ logicalId, status }) => [logicalId, status]));
}

describe('statuses', () => {
  test('tell how far each resource is priced, and are counted', () => {
    const all = price({ NAT, BUCKET, VPC, BUS, STRANGER });
    expect(statuses(all)).toEqual({
      NAT: 'priced',
      BUCKET: 'usage',
      VPC: 'free',
      BUS: 'unpriced',
      STRANGER: 'unknown',
    });
    expect(all.coverage).toEqual({ resources: 5, priced: 1, free: 1, usage: 1, unpriced: 1, unknown: 1 });
  });

  test('name what has no price, and keep it out of the total', () => {
    const { resources, monthly, notes } = price({ BUS });
    expect(resources[0]).toMatchObject({
      status: 'unpriced',
      lines: [],
      missing: [
        {
          name: 'Custom events',
          rate: 'eventbridge/custom-events',
          because: 'the catalogue has no price in eu-west-1',
        },
      ],
    });
    expect(monthly).toEqual({ low: 0, expected: 0, high: 0 });
    expect(notes).toContain(
      'not in the total: Custom events (eventbridge/custom-events), the catalogue has no price in eu-west-1 (1 line)',
    );
  });

  test('take no nonsense for a quantity', () => {
    for (const Size of [-1, 1e308]) {
      const { coverage, resources } = price({ Volume: { Type: 'AWS::EC2::Volume', Properties: { Size } } });
      expect(coverage.unpriced).toBe(1);
      expect(resources[0]?.missing).toEqual([
        { name: 'Volume storage', rate: 'ebs/gp2-storage', because: 'its quantity makes no sense' },
      ]);
    }
  });

  test('stay priced where only use lacks a price, which is named', () => {
    const accelerator = { Type: 'AWS::GlobalAccelerator::Accelerator' };
    const [resource] = price({ accelerator }, 'us-east-1').resources;
    expect(resource?.status).toBe('priced');
    expect(resource?.missing).toEqual([
      {
        name: 'Data transfer premium',
        rate: 'global-accelerator/data-transfer-premium',
        because: 'the catalogue has no price in us-east-1',
      },
    ]);
  });
});

describe('what is billed by use alone', () => {
  /** Prices of one half of what a bucket is billed for. */
  const storage = catalogueOf([{ ...rate('eu-west-1', 's3/standard-storage', 0.023, '2026-01-01'), unit: 'GB-month' }]);
  const status = (options: EstimateOptions): string | undefined => statuses(estimateOf({ BUCKET }, options)).BUCKET;

  test('has a price where some of it has, and what is assumed beside it is named', () => {
    const [bucket] = estimateOf({ BUCKET }, { catalogue: storage }).resources;
    expect([bucket?.status, bucket?.lines.length, bucket?.missing?.length]).toEqual(['usage', 1, 2]);
  });

  test('has none where a quantity that is stated has none', () => {
    const requests = (writes: number) => ({ catalogue: storage, usage: { types: { 'AWS::S3::Bucket': { writes } } } });
    expect([status(requests(1)), status(requests(0))]).toEqual(['unpriced', 'usage']);
  });

  test('has none where none of what is billed has', () => {
    expect(status({ catalogue: catalogueOf([]) })).toBe('unpriced');
  });
});

describe('assumed use', () => {
  test('is shown with its basis, and counted in the notes', () => {
    const { resources, notes } = price({ NAT, BUCKET });
    expect(resources.flatMap(({ lines }) => lines.map(({ basis }) => basis))).toEqual([
      'template',
      'default',
      'default',
      'default',
      'default',
    ]);
    expect(notes).toContain('4 line items use assumed usage');
  });

  test('is left out on request, and its lines are counted', () => {
    const catalogue = packagedCatalogue();
    const { monthly, coverage, resources, notes } = estimateOf({ NAT, BUCKET, BUS }, { catalogue, usage: 'none' });
    expect(monthly.expected).toBe(usd(730 * 0.048));
    expect(coverage).toMatchObject({ priced: 1, usage: 2, unpriced: 0 });
    expect(resources.map(({ lines }) => lines.length)).toEqual([1, 0, 0]);
    expect(resources[0]?.leftOut).toEqual(['Data processed']);
    expect(notes).toContain('assumed usage is left out of 5 line items');
  });

  test('is not what scaling expects: a fleet stays in', () => {
    const fleet = {
      Launch: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { InstanceType: 'm6i.large' } } },
      Fleet: {
        Type: 'AWS::AutoScaling::AutoScalingGroup',
        Properties: {
          MinSize: 1,
          MaxSize: 3,
          VPCZoneIdentifier: 'subnet-1',
          LaunchTemplate: { LaunchTemplateId: { Ref: 'Launch' } },
        },
      },
      Policy: { Type: 'AWS::AutoScaling::ScalingPolicy', Properties: { AutoScalingGroupName: { Ref: 'Fleet' } } },
    };
    const { monthly } = estimateOf(fleet, { catalogue: packagedCatalogue(), usage: 'none' });
    expect(monthly.expected).toBe(usd(2 * (730 * 0.107 + 8 * 0.088)));
  });
});

describe('the catalogue', () => {
  const catalogue: Catalogue = catalogueOf([
    rate('eu-west-1', 'nat-gateway/gateway', 0.048, '2025-10-28'),
    rate('eu-west-1', 'nat-gateway/data-processed', 0.048, '2024-01-01'),
    rate('eu-west-1', 'elb/alb', 0.0252, '2026-02-02'),
  ]);

  test('is stamped with the oldest price used and the newest of the regions used', () => {
    expect(estimateOf({ NAT, VPC }, { catalogue }).catalogue).toMatchObject({
      newest: '2026-02-02',
      oldest: '2024-01-01',
      regions: ['eu-west-1'],
    });
  });

  test('has no dates when nothing was priced', () => {
    expect(estimateOf({ VPC }, { catalogue })).toMatchObject({ catalogue: { regions: [] }, notes: [] });
    expect(estimateOf({}, { catalogue }).catalogue).toEqual({ regions: [] });
  });

  test('dates each line', () => {
    const dates = estimateOf({ NAT }, { catalogue }).resources[0]?.lines.map(({ asOf }) => asOf);
    expect(dates).toEqual(['2025-10-28', '2024-01-01']);
  });
});

function rate(region: string, key: string, dollars: number, asOf: string) {
  return { cloud: 'aws' as const, region, key, unit: 'hour', tiers: [{ from: 0, usd: dollars }], asOf, source: 'test' };
}

describe('tiers', () => {
  test('count the use of all resources of a region together', () => {
    const tiered = catalogueOf([
      {
        ...rate('eu-west-1', 'nat-gateway/data-processed', 0, '2026-01-01'),
        unit: 'GB',
        tiers: [
          { from: 0, usd: 0.05 },
          { from: 150, usd: 0.01 },
        ],
      },
    ]);
    const { resources, monthly } = estimateOf({ A: NAT, B: NAT }, { catalogue: tiered });
    // 200 GB in all: 150 at 0.05 and 50 at 0.01, that is 0.04 on average
    expect(resources.map(({ lines }) => lines[0])).toMatchObject([
      { quantity: 100, price: 0.04, monthly: { expected: 4 } },
      { quantity: 100, price: 0.04, monthly: { expected: 4 } },
    ]);
    expect(monthly.expected).toBe(150 * 0.05 + 50 * 0.01);
  });
});

describe('notes', () => {
  test('begin with those of the reader, and say each thing once', () => {
    const { notes } = estimateOf(
      { NAT, A: STRANGER, B: STRANGER },
      { catalogue: packagedCatalogue(), notes: ['read from afar', 'read from afar'] },
    );
    expect(notes).toEqual([
      'read from afar',
      'on-demand list prices, before tax, discounts and free allowances; data transfer is not included',
      '1 line item uses assumed usage',
      'not in the total: AWS::Quantum::Computer, an unknown type (2 resources)',
    ]);
  });
});

describe('every estimate', () => {
  const size = fc.integer({ min: 0, max: 8 });
  const volume = fc
    .tuple(
      fc.constantFrom('gp2', 'gp3', 'io2', 'standard', 'st1'),
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 3000, max: 64_000 }),
    )
    .map(([VolumeType, Size, Iops]) => ({ Type: 'AWS::EC2::Volume', Properties: { VolumeType, Size, Iops } }));
  const fleet = fc.tuple(size, size).map(([MinSize, MaxSize]) => ({
    Type: 'AWS::AutoScaling::AutoScalingGroup',
    Properties: { MinSize, MaxSize, LaunchTemplate: { LaunchTemplateId: { Ref: 'Launch' } } },
  }));
  const resource = fc.oneof(volume, fleet, fc.constantFrom(NAT, BUCKET, VPC, BUS, STRANGER));
  const template = fc.array(resource, { maxLength: 12 }).map((resources) => ({
    Launch: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { InstanceType: 'm6i.large' } } },
    ...Object.fromEntries(resources.map((each, index) => [`R${index}`, each])),
  }));
  const micros = (amount: number): number => Math.round(amount * 1e6);
  const total = (ranges: readonly Range[], bound: keyof Range): number =>
    ranges.reduce((sum, range) => sum + micros(range[bound]), 0);

  test('is the exact sum of its lines, which are whole millionths of a dollar', () => {
    fc.assert(
      fc.property(template, (resources) => {
        const { monthly, resources: priced } = price(resources);
        const lines = priced.flatMap((each) => each.lines.map((line) => line.monthly));
        for (const bound of ['low', 'expected', 'high'] as const) {
          expect(monthly[bound]).toBe(total(lines, bound) / 1e6);
          for (const line of lines) expect(micros(line[bound]) / 1e6).toBe(line[bound]);
          for (const each of priced)
            expect(each.monthly[bound]).toBe(
              total(
                each.lines.map((line) => line.monthly),
                bound,
              ) / 1e6,
            );
        }
      }),
    );
  });

  test('is in order of low, expected and high, line by line', () => {
    fc.assert(
      fc.property(template, (resources) => {
        const { monthly, resources: priced } = price(resources);
        for (const range of [monthly, ...priced.flatMap((each) => each.lines.map((line) => line.monthly))]) {
          expect(range.low).toBeLessThanOrEqual(range.expected);
          expect(range.expected).toBeLessThanOrEqual(range.high);
        }
      }),
    );
  });

  test('explains each line: quantity times price is what is expected', () => {
    fc.assert(
      fc.property(template, (resources) => {
        for (const { lines } of price(resources).resources)
          for (const { quantity, price: each, monthly } of lines)
            expect(Math.abs(quantity * each - monthly.expected)).toBeLessThan(1e-6);
      }),
    );
  });

  test('counts every resource under one status, and those without a price name what is missing', () => {
    fc.assert(
      fc.property(template, (resources) => {
        const { coverage, resources: priced } = price(resources);
        const { resources: all, ...byStatus } = coverage;
        expect(all).toBe(Object.keys(resources).length);
        expect(Object.values(byStatus).reduce((a, b) => a + b, 0)).toBe(all);
        for (const { status, missing = [] } of priced) expect(status === 'unpriced').toBe(missing.length > 0);
      }),
    );
  });

  test('is the same each time, and survives JSON', () => {
    fc.assert(
      fc.property(template, (resources) => {
        const once = price(resources);
        expect(price(resources)).toEqual(once);
        expect(JSON.parse(JSON.stringify(once))).toEqual(once);
      }),
      { numRuns: 20 },
    );
  });
});

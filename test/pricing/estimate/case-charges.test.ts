import fc from 'fast-check';
import { estimate, packagedCatalogue, readTemplate, type Estimate, type Line } from '../../../lib/pricing';
import { steady } from '../../../lib/range';
import { usd } from '../price';

const catalogue = packagedCatalogue();

const isBig = {
  Parameters: { Size: { Type: 'String' } },
  Conditions: { Big: { 'Fn::Equals': [{ Ref: 'Size' }, 'big'] } },
};

function priced(resource: object, parameters: Readonly<Record<string, string>> = {}): Estimate {
  const body = { ...isBig, Resources: { It: resource } };
  const { resources } = readTemplate({ name: 'web', body, region: 'us-east-1', parameters });
  return estimate(resources, { catalogue, usage: 'none' });
}

/** Lines of a resource by name: what they come to, and what is said of it. */
function linesOf(resource: object): Record<string, Pick<Line, 'monthly' | 'note'>> {
  const [found] = priced(resource).resources;
  return Object.fromEntries(
    (found?.lines ?? []).map(({ name, monthly: month, note }) => [name, { monthly: month, note }]),
  );
}

describe('an unknown condition', () => {
  test('leaves lines as they are that do not vary with it', () => {
    const Properties = {
      Engine: 'postgres',
      EngineVersion: '17',
      DBInstanceClass: 'db.m6g.large',
      StorageType: 'gp2',
      AllocatedStorage: { 'Fn::If': ['Big', '400', '100'] },
    };
    expect(linesOf({ Type: 'AWS::RDS::DBInstance', Properties })).toEqual({
      'Instance hours': { monthly: steady(usd(730 * 0.159)), note: undefined },
      Storage: {
        monthly: { low: usd(100 * 0.115), expected: usd(400 * 0.115), high: usd(400 * 0.115) },
        note: 'condition Big unknown; expected where Size is big, the dearest case',
      },
    });
  });

  test('ranges by itself what it changes the rate of', () => {
    const Properties = {
      InstanceType: { 'Fn::If': ['Big', 'm6g.xlarge', 'm6g.large'] },
      SubnetId: 'subnet-1',
      BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 20, VolumeType: 'gp3' } }],
    };
    const lines = linesOf({ Type: 'AWS::EC2::Instance', Properties });
    expect(Object.entries(lines).map(([name, { monthly: month }]) => [name, month])).toEqual([
      ['Instance hours', { low: usd(730 * 0.077), expected: usd(730 * 0.154), high: usd(730 * 0.154) }],
      ['Root volume storage', steady(20 * 0.08)],
    ]);
  });

  test('shares a range among what varies, where one kind of storage takes the place of another', () => {
    const Properties = {
      Engine: 'postgres',
      EngineVersion: '17',
      DBInstanceClass: 'db.m6g.large',
      StorageType: { 'Fn::If': ['Big', 'gp3', 'gp2'] },
      AllocatedStorage: { 'Fn::If': ['Big', '400', '500'] },
      Iops: { 'Fn::If': ['Big', 13_000, { Ref: 'AWS::NoValue' }] },
    };
    // 400 GB of gp3 at $0.115 with 1,000 IOPS at $0.02 above the 12,000 included, or 500 GB of gp2 at $0.115: $66 or $57.50.
    const lines = linesOf({ Type: 'AWS::RDS::DBInstance', Properties });
    expect(lines['Instance hours']?.monthly).toEqual(steady(usd(730 * 0.159)));
    expect(lines['Storage']?.monthly).toEqual({ low: usd((46 * 57.5) / 66), expected: 46, high: 46 });
    expect(lines['IOPS']?.monthly).toEqual({ low: usd((20 * 57.5) / 66), expected: 20, high: 20 });
  });

  test('finds what every case has among lines of one name', () => {
    const disk = (name: string, gb: unknown): object => ({
      DeviceName: name,
      Ebs: { VolumeType: 'gp3', VolumeSize: gb },
    });
    const Properties = {
      InstanceType: 'm6g.large',
      SubnetId: 'subnet-1',
      BlockDeviceMappings: [
        { 'Fn::If': ['Big', disk('/dev/xvdb', 300), { Ref: 'AWS::NoValue' }] },
        disk('/dev/xvdc', 100),
      ],
    };
    const [server] = priced({ Type: 'AWS::EC2::Instance', Properties }).resources;
    expect(server?.lines.filter(({ name }) => name === 'Data volume storage').map((line) => line.monthly)).toEqual([
      { low: 0, expected: 300 * 0.08, high: 300 * 0.08 },
      steady(100 * 0.08),
    ]);
  });
});

test('law: a database costs in low what it costs in the cheapest case, and in high what it costs in the dearest', () => {
  const either = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
    fc.tuple(fc.constant('Big'), one, one).map((parts) => ({ 'Fn::If': parts }));
  const database = fc
    .record({
      DBInstanceClass: either(fc.constantFrom('db.m6g.large', 'db.m6g.xlarge', 'db.t4g.medium')),
      AllocatedStorage: either(fc.integer({ min: 400, max: 2000 })),
      StorageType: either(fc.constantFrom('gp2', 'gp3', 'io1')),
      Iops: either(fc.integer({ min: 12_000, max: 20_000 })),
      MultiAZ: either(fc.boolean()),
    })
    .map((properties) => ({
      Type: 'AWS::RDS::DBInstance',
      Properties: { ...properties, Engine: 'postgres', EngineVersion: '17' },
    }));
  fc.assert(
    fc.property(database, (it) => {
      const months = ['big', 'small'].map((Size) => priced(it, { Size }).monthly);
      const { low, expected, high } = priced(it).monthly;
      expect(low).toBeCloseTo(Math.min(...months.map((month) => month.low)), 5);
      expect(expected).toBeCloseTo(Math.max(...months.map((month) => month.expected)), 5);
      expect(high).toBeCloseTo(Math.max(...months.map((month) => month.high)), 5);
    }),
  );
});

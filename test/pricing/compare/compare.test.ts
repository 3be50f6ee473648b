import { compare, MISSING_PRICE, type Comparison } from '../../../lib/pricing';
import { estimateOf, lineOf, resourceOf } from '../../reports/fixtures';
import { price, usd } from '../price';

const words = ({ resources }: Comparison): readonly string[] =>
  resources.flatMap(({ causes }) => causes.map((cause) => cause.words));
const kinds = ({ resources }: Comparison): readonly (readonly [string, string | undefined, string | undefined])[] =>
  resources.map(({ kind, before, after }) => [kind, before?.logicalId, after?.logicalId]);

const server = (InstanceType: string, VolumeSize = 20) => ({
  Type: 'AWS::EC2::Instance',
  Properties: {
    InstanceType,
    ImageId: 'ami-1',
    SubnetId: 'subnet-1',
    BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize, VolumeType: 'gp2' } }],
  },
});
const volume = (Size: number, VolumeType = 'gp2') => ({ Type: 'AWS::EC2::Volume', Properties: { Size, VolumeType } });
const NAT = { Type: 'AWS::EC2::NatGateway' };

describe('causes', () => {
  test('name the instance type and the size of its volume', () => {
    const comparison = compare(price({ Web: server('m5.large') }), price({ Web: server('m5.xlarge', 50), Nat: NAT }));
    expect(words(comparison)).toEqual(['instance type m5.large → m5.xlarge', 'Root volume storage 20 → 50 GB-month']);
    expect(comparison.resources[0]?.change.expected).toBe(usd(730 * (0.214 - 0.107) + 30 * 0.11));
    expect(comparison.change.expected).toBe(usd(730 * 0.107 + 30 * 0.11 + 830 * 0.048));
  });

  test('name another kind of volume', () => {
    expect(words(compare(price({ Data: volume(10) }), price({ Data: volume(10, 'gp3') })))).toEqual([
      'rate gp2-storage → gp3-storage',
    ]);
  });

  test('count what runs all month, and tell hours where it does not', () => {
    const fleet = (hours: number) =>
      estimateOf([resourceOf('web/Fleet', 'T', 'priced', [lineOf('Instance hours', hours, 0.1, 'hour')])]);
    expect(words(compare(fleet(1460), fleet(2920)))).toEqual(['Instance hours 2 × 730 → 4 × 730 hour']);
    expect(words(compare(fleet(1460), fleet(217.25)))).toEqual(['Instance hours 1,460 → 217.25 hour']);
  });

  test.each([
    [{ rate: 'rds/mysql/single-az/db.m5.large' }, ['engine mariadb → mysql', 'deployment multi-az → single-az']],
    [{ rate: 'aurora/storage' }, ['rate rds/mariadb/multi-az/db.m5.large → aurora/storage']],
    [{ price: 0.2 }, ['price of Hours $0.10 → $0.20/hour']],
    [{ price: 0.10000001 }, ['price of Hours $0.10 → $0.10000001/hour']],
    [{ quantity: 100.00000001 }, ['Hours 100 → 100.00000001 hour']],
    [{ monthly: { low: 5, expected: 10, high: 10 } }, ['low of Hours $10.00 → $5.00']],
    [{ basis: 'usage', note: 'as we know', asOf: '2026-08-01' }, []],
  ] as const)('%j', (changed, said) => {
    const line = lineOf('Hours', 100, 0.1, 'hour', { rate: 'rds/mariadb/multi-az/db.m5.large' });
    const one = (hours: typeof line) => estimateOf([resourceOf('web/Db', 'AWS::RDS::DBInstance', 'priced', [hours])]);
    expect(words(compare(one(line), one({ ...line, ...changed })))).toEqual(said);
  });

  test('name a line that came or went', () => {
    const [a, b] = [lineOf('Storage', 1, 1, 'GB'), lineOf('Backups', 1, 1, 'GB')];
    const one = (...lines: readonly (typeof a)[]) => estimateOf([resourceOf('web/Db', 'T', 'priced', lines)]);
    expect(words(compare(one(a), one(a, b)))).toEqual(['Backups added']);
    expect(words(compare(one(a, b), one(a)))).toEqual(['Backups removed']);
  });

  test('name the region', () => {
    const comparison = compare(price({ NAT }, 'eu-west-1'), price({ NAT }, 'us-east-1'));
    expect(words(comparison)[0]).toBe('region eu-west-1 → us-east-1');
    expect(kinds(comparison)).toEqual([['changed', 'NAT', 'NAT']]);
  });
});

describe('resources', () => {
  test('are added and removed with their lines', () => {
    const comparison = compare(price({ Nat: NAT }), price({ Data: volume(10) }));
    expect(kinds(comparison)).toEqual([
      ['removed', 'Nat', undefined],
      ['added', undefined, 'Data'],
    ]);
    expect(comparison.resources[0]?.percent).toBe(-100);
    expect(comparison.resources[0]?.lines.map(({ name, after }) => [name, after])).toEqual([
      ['NAT gateway', undefined],
      ['Data processed', undefined],
    ]);
    expect(comparison.resources[1]).not.toHaveProperty('percent'); // of nothing
  });

  test('are renamed where type and bill are the same', () => {
    const comparison = compare(price({ Old: volume(10) }), price({ New: volume(10) }));
    expect(kinds(comparison)).toEqual([['renamed', 'Old', 'New']]);
    expect(words(comparison)).toEqual(['name Old → New']);
    expect(comparison.change.expected).toBe(0);
  });

  test('are renamed and changed where only the hash of the CDK differs', () => {
    const comparison = compare(price({ Data1A2B3C4D: volume(10) }), price({ DataFFFF0000: volume(20) }));
    expect(kinds(comparison)).toEqual([['renamed', 'Data1A2B3C4D', 'DataFFFF0000']]);
    expect(words(comparison)).toEqual(['name Data1A2B3C4D → DataFFFF0000', 'Volume storage 10 → 20 GB-month']);
  });

  test('are not taken for each other with another bill, nor for being free', () => {
    expect(kinds(compare(price({ Old: volume(10) }), price({ New: volume(11) })))).toHaveLength(2);
    expect(
      kinds(compare(price({ Old: { Type: 'AWS::EC2::VPC' } }), price({ New: { Type: 'AWS::EC2::VPC' } }))),
    ).toEqual([
      ['removed', 'Old', undefined],
      ['added', undefined, 'New'],
    ]);
  });

  test('are pooled: a price per unit that falls with the volume is a cause', () => {
    const line = (price_: number) => lineOf('Requests', 10, price_, 'GB', { rate: 's3/requests' });
    const one = (id: string, at: number) => estimateOf([resourceOf(`web/${id}`, 'T', 'usage', [line(at)])]);
    expect(words(compare(one('Old', 0.02), one('New', 0.01)))).toEqual([
      'name web/Old → web/New',
      'price of Requests $0.02 → $0.01/GB',
    ]);
  });

  test('come largest change first', () => {
    const comparison = compare(price({ A: volume(10), B: NAT }), price({ A: volume(20), C: volume(1000) }));
    expect(comparison.resources.map(({ change }) => change.expected)).toEqual([110, -39.84, 1.1]); // 1,000 × 0.11; 830 × 0.048
  });

  test('of a bare template are in the same stack, whatever its file is called', () => {
    const named = (stack: string, size: number) =>
      estimateOf([
        resourceOf(`${stack}/A`, 'T', 'priced', [lineOf('Storage', size, 1, 'GB')]),
        resourceOf(`${stack}/B`, 'T', 'priced', [lineOf('Storage', 5, 1, 'GB')]),
      ]);
    const comparison = compare(named('main', 1), named('branch', 2));
    expect(comparison.resources.map(({ kind, stack, change }) => [kind, stack, change.expected])).toEqual([
      ['changed', 'branch', 1],
    ]);
    expect(comparison.counts.unchanged).toBe(1);
  });

  test('that move to another stack are renamed', () => {
    const of = (...paths: readonly string[]) =>
      estimateOf(paths.map((path, at) => resourceOf(path, 'T', 'priced', [lineOf('Hours', at + 1, 1, 'hour')])));
    const comparison = compare(of('one/A', 'one/B', 'two/C'), of('one/A', 'two/B', 'two/C'));
    expect(kinds(comparison)).toEqual([['renamed', 'B', 'B']]);
    expect(words(comparison)).toEqual(['name one/B → two/B']);
  });
});

describe('a missing price', () => {
  const line = lineOf('Hours', 730, 0.1, 'hour');
  const known = estimateOf([resourceOf('web/Db', 'T', 'priced', [line])]);
  const gone = estimateOf([
    resourceOf('web/Db', 'T', 'unpriced', [], { missing: [{ name: 'Hours', rate: 'a/b', because: 'no price here' }] }),
  ]);

  test('is a gap, and no removal of the line', () => {
    const comparison = compare(known, gone);
    expect(comparison).toMatchObject({ change: { expected: -73 }, gaps: { before: 0, after: 1 } });
    expect(comparison.resources[0]?.causes).toEqual([
      { what: MISSING_PRICE, after: 'Hours', words: 'price of Hours is missing, because no price here' },
    ]);
  });

  test('that is found closes the gap', () => {
    const comparison = compare(gone, known);
    expect(comparison.gaps).toEqual({ before: 1, after: 0 });
    expect(words(comparison)).toEqual(['price of Hours was missing, because no price here']);
  });

  test('on both sides is no change', () => {
    expect(compare(gone, gone)).toMatchObject({ gaps: { before: 0, after: 0 }, resources: [] });
  });

  test('of a type that nobody knows counts where it is added', () => {
    const stranger = estimateOf([resourceOf('web/X', 'AWS::Quantum::Computer', 'unknown')]);
    const comparison = compare(estimateOf([]), stranger);
    expect(comparison.gaps).toEqual({ before: 0, after: 1 });
    expect(words(comparison)).toEqual(['AWS::Quantum::Computer is a type we do not know']);
  });
});

test('percentages are of what it was', () => {
  const of = (amount: number) => estimateOf([resourceOf('web/A', 'T', 'priced', [lineOf('Hours', amount, 1, 'hour')])]);
  expect(compare(of(300), of(312)).percent).toBe(4);
  expect(compare(of(3), of(1)).percent).toBe(-66.67);
  expect(compare(of(0), of(1))).not.toHaveProperty('percent');
});

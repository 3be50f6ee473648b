import fc from 'fast-check';
import {
  adviceReport,
  estimate,
  packagedCatalogue,
  readTemplate,
  type Estimate,
  type EstimatedResource,
  type Range,
} from '../../../lib/pricing';
import { sumUsd } from '../../../lib/pricing/estimate/usd';
import { usd } from '../price';

const catalogue = packagedCatalogue();

type Parameters = Readonly<Record<string, string>>;

function priced(body: object, parameters: Parameters = {}): Estimate {
  const { resources, notes } = readTemplate({ name: 'web', body, region: 'us-east-1', parameters });
  return estimate(resources, { catalogue, notes, usage: 'none' });
}

function monthly(body: object, id: string): Range | undefined {
  return priced(body).resources.find(({ logicalId }) => logicalId === id)?.monthly;
}

const isBig = {
  Parameters: { Size: { Type: 'String' } },
  Conditions: { Big: { 'Fn::Equals': [{ Ref: 'Size' }, 'big'] } },
};
const gateway = { Type: 'AWS::EC2::NatGateway', Properties: { SubnetId: 'subnet-1', AllocationId: 'eipalloc-1' } };
const volume = (Size: unknown): object => ({ Type: 'AWS::EC2::Volume', Properties: { VolumeType: 'gp3', Size } });

describe('an unknown condition', () => {
  test('leaves a resource out at low, and has all of it at high', () => {
    const body = { ...isBig, Resources: { Nat: { ...gateway, Condition: 'Big' } } };
    expect(monthly(body, 'Nat')).toEqual({ low: 0, expected: usd(730 * 0.045), high: usd(730 * 0.045) });
  });

  test('takes both branches of Fn::If', () => {
    const body = { ...isBig, Resources: { Disk: volume({ 'Fn::If': ['Big', 1000, 10] }) } };
    expect(monthly(body, 'Disk')).toEqual({ low: 10 * 0.08, expected: 1000 * 0.08, high: 1000 * 0.08 });
  });

  test('takes both branches where they are billed at different rates', () => {
    const database = {
      Type: 'AWS::RDS::DBInstance',
      Properties: {
        Engine: 'postgres',
        EngineVersion: '17',
        DBInstanceClass: 'db.m6g.large',
        AllocatedStorage: '100',
        MultiAZ: { 'Fn::If': ['Big', true, false] },
      },
    };
    // One instance at $0.159 an hour and 100 GB at $0.115; a standby doubles both.
    const single = usd(730 * 0.159 + 100 * 0.115);
    expect(monthly({ ...isBig, Resources: { Database: database } }, 'Database')).toEqual({
      low: single,
      expected: usd(2 * single),
      high: usd(2 * single),
    });
  });

  test('is named, with the case that is expected', () => {
    const body = { ...isBig, Resources: { Disk: volume({ 'Fn::If': ['Big', 1000, 10] }) } };
    const { notes, resources } = priced(body);
    expect(notes).toContain(
      'web: condition Big is unknown, because parameter Size has no default; low to high covers each case: Disk',
    );
    expect(resources[0]?.lines[0]?.note).toBe('condition Big unknown; expected where Size is big, the dearest case');
  });

  test('reaches what refers to what it leaves out', () => {
    const Group = {
      Type: 'AWS::AutoScaling::AutoScalingGroup',
      Properties: {
        MinSize: { 'Fn::If': ['Big', 4, 2] },
        MaxSize: { 'Fn::If': ['Big', 4, 2] },
        LaunchTemplate: { LaunchTemplateId: { Ref: 'Launch' } },
      },
    };
    const Launch = {
      Type: 'AWS::EC2::LaunchTemplate',
      Properties: { LaunchTemplateData: { InstanceType: { 'Fn::If': ['Big', 'm6g.xlarge', 'm6g.large'] } } },
    };
    // 2 × $0.077 to 4 × $0.154 an hour, each with 8 GB at $0.08 and an address at $0.005
    expect(monthly({ ...isBig, Resources: { Group, Launch } }, 'Group')).toEqual({
      low: usd(2 * (730 * (0.077 + 0.005) + 8 * 0.08)),
      expected: usd(4 * (730 * (0.154 + 0.005) + 8 * 0.08)),
      high: usd(4 * (730 * (0.154 + 0.005) + 8 * 0.08)),
    });
  });

  test('that excludes another is not expected to hold with it', () => {
    const body = {
      ...isBig,
      Conditions: { ...isBig.Conditions, Small: { 'Fn::Not': [{ Condition: 'Big' }] } },
      Resources: { Large: { ...volume(1000), Condition: 'Big' }, Little: { ...volume(10), Condition: 'Small' } },
    };
    expect(monthly(body, 'Little')).toEqual({ low: 0, expected: 0, high: 10 * 0.08 });
    expect(priced(body).monthly.expected).toBe(1000 * 0.08);
  });

  test('on the account, or on two unknown values, is both as well', () => {
    const of = (...operands: readonly unknown[]): object => ({
      Parameters: { A: { Type: 'String' }, B: { Type: 'String' } },
      Conditions: { Big: { 'Fn::Equals': operands } },
      Resources: { Disk: { ...volume(10), Condition: 'Big' } },
    });
    const range = { low: 0, expected: 10 * 0.08, high: 10 * 0.08 };
    expect(monthly(of({ Ref: 'AWS::AccountId' }, '123456789012'), 'Disk')).toEqual(range);
    expect(monthly(of({ Ref: 'A' }, { Ref: 'B' }), 'Disk')).toEqual(range);
  });

  test('leaves what costs the same in every case as it is', () => {
    const tagged = { ...gateway.Properties, Tags: { 'Fn::If': ['Big', [{ Key: 'size', Value: 'big' }], []] } };
    const { resources } = priced({ ...isBig, Resources: { Nat: { ...gateway, Properties: tagged } } });
    expect(resources[0]?.monthly.low).toBe(usd(730 * 0.045));
    expect(resources[0]?.lines[0]).not.toHaveProperty('note');
  });

  test('with a case that has no price is a bound that names it', () => {
    const Server = {
      Type: 'AWS::EC2::Instance',
      Properties: { InstanceType: { 'Fn::If': ['Big', 'x99.large', 'm6g.large'] } },
    };
    const [server] = priced({ ...isBig, Resources: { Server } }).resources;
    expect(server?.status).toBe('unpriced');
    expect(server?.missing).toEqual([expect.objectContaining({ rate: 'ec2/x99.large/linux' })]);
  });

  /** As many volumes, each under a condition on a parameter of its own. */
  const independent = (count: number): object => {
    const names = Array.from({ length: count }, (_, at) => `P${at}`);
    return {
      Parameters: Object.fromEntries(names.map((name) => [name, { Type: 'String' }])),
      Conditions: Object.fromEntries(names.map((name) => [`Is${name}`, { 'Fn::Equals': [{ Ref: name }, 'x'] }])),
      Resources: Object.fromEntries(names.map((name) => [`Disk${name}`, { ...volume(10), Condition: `Is${name}` }])),
    };
  };

  test('beside six others is varied alone', () => {
    // 2 ** 6 cases, and one more for the other value of the seventh.
    const { resources } = priced(independent(7));
    expect(resources.map(({ monthly: { low, high } }) => [low, high])).toEqual(Array(7).fill([0, 10 * 0.08]));
  });

  test('beyond 128 cases stays unknown, and that is said', () => {
    const { notes } = priced(independent(71));
    expect(notes.filter((note) => note.includes('low to high covers each case'))).toHaveLength(70);
    expect(notes).toContain(
      'web: condition IsP70 is unknown, because parameter P70 has no default; counted all the same: DiskP70',
    );
  });
});

describe('a parameter without a value', () => {
  const sizes = {
    Parameters: { Env: { Type: 'String', AllowedValues: ['dev', 'test', 'prod'] } },
    Mappings: { Sizes: { dev: { Gb: 10 }, test: { Gb: 50 }, prod: { Gb: 1000 } } },
    Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } },
  };

  test('is each of its allowed values in turn, wherever it is asked for', () => {
    const Disk = { ...volume({ 'Fn::FindInMap': ['Sizes', { Ref: 'Env' }, 'Gb'] }), DeletionPolicy: 'Delete' };
    const Nat = { ...gateway, Condition: 'IsProduction' };
    expect(monthly({ ...sizes, Resources: { Disk, Nat } }, 'Disk')).toEqual({
      low: 10 * 0.08,
      expected: 1000 * 0.08,
      high: 1000 * 0.08,
    });
  });

  test('is the same in the expected case of every resource', () => {
    const Backup = { ...volume({ 'Fn::If': ['IsProduction', 10, 40] }) };
    const Disk = volume({ 'Fn::If': ['IsProduction', 1000, 10] });
    expect(monthly({ ...sizes, Resources: { Disk, Backup } }, 'Backup')).toEqual({
      low: 10 * 0.08,
      expected: 10 * 0.08,
      high: usd(40 * 0.08),
    });
  });
});

test('what is advised leaves the sum as it is', () => {
  const body = { ...isBig, Resources: { Disk: volume({ 'Fn::If': ['Big', 1000, 10] }), Old: { ...volume(100) } } };
  body.Resources.Old = { Type: 'AWS::EC2::Volume', Properties: { Size: 100, VolumeType: 'gp2' } };
  const { resources } = readTemplate({ name: 'web', body, region: 'us-east-1' });
  const { before, after, advice } = adviceReport(resources, { catalogue, usage: 'none' });
  // 100 GB of gp2 at $0.10 as gp3 at $0.08
  expect(advice.map(({ rule, saving }) => [rule, saving.expected])).toEqual([['gp3-volumes', 100 * 0.02]]);
  expect(before).toEqual({ low: 10.8, expected: 90, high: 90 });
  expect(after).toEqual({ low: 8.8, expected: 88, high: 88 });
});

describe('laws', () => {
  const gb = fc.integer({ min: 1, max: 2000 });
  const choice = fc.oneof(
    gb.map((size) => size as unknown),
    fc.tuple(fc.constantFrom('Big', 'Small', 'Other'), gb, gb).map((parts) => ({ 'Fn::If': parts })),
  );
  const resource = fc.tuple(choice, fc.constantFrom(undefined, 'Big', 'Small', 'Other')).map(([size, Condition]) => ({
    ...volume(size),
    ...(Condition !== undefined && { Condition }),
  }));
  const template = fc.array(resource, { minLength: 1, maxLength: 5 }).map((all) => ({
    Parameters: { Size: { Type: 'String' }, Kind: { Type: 'String', AllowedValues: ['a', 'b'] } },
    Conditions: {
      ...isBig.Conditions,
      Small: { 'Fn::Equals': [{ Ref: 'Size' }, 'small'] },
      Other: { 'Fn::And': [{ 'Fn::Equals': [{ Ref: 'Kind' }, 'a'] }, { 'Fn::Not': [{ Condition: 'Big' }] }] },
    },
    Resources: Object.fromEntries(all.map((each, at) => [`Disk${at}`, each])),
  }));

  const inOrder = ({ low, expected, high }: Range): boolean => low <= expected && expected <= high;

  test('bounds are in order, and lines add up to the totals', () => {
    fc.assert(
      fc.property(template, (body) => {
        const { resources, monthly: total } = priced(body);
        expect(total).toEqual(sumUsd(resources.map((each) => each.monthly)));
        for (const { monthly: month, lines } of resources) {
          expect(month).toEqual(sumUsd(lines.map((line) => line.monthly)));
          expect([month, ...lines.map((line) => line.monthly)].every(inOrder)).toBe(true);
        }
      }),
    );
  });

  test('what a template costs with any value lies between the bounds, and is expected at most', () => {
    const values = fc.record({ Size: fc.constantFrom('big', 'small', 'tiny'), Kind: fc.constantFrom('a', 'b') });
    fc.assert(
      fc.property(template, values, (body, parameters) => {
        const open = priced(body);
        const known = priced(body, parameters);
        const months = new Map(known.resources.map(({ id, monthly: month }: EstimatedResource) => [id, month]));
        for (const { id, monthly: month } of open.resources) {
          const { low, high } = months.get(id) ?? { low: 0, high: 0 };
          expect([month.low <= low, high <= month.high]).toEqual([true, true]);
        }
        expect(known.monthly.expected).toBeLessThanOrEqual(open.monthly.expected);
      }),
    );
  });
});

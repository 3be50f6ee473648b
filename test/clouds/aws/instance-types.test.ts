import fc from 'fast-check';
import {
  architectureOfType,
  instanceTypeFor,
  interchangeableTypes,
  isBurstable,
  processorLine,
  type ProcessorLine,
} from '../../../lib/clouds/aws/instance-types';
import { NAMED_SIZES } from '../../../lib/profile/sizes';

const LINES: readonly ProcessorLine[] = ['intel', 'amd', 'graviton'];

describe('instanceTypeFor', () => {
  test.each([
    ['small', 'intel', 'steady', 'c6i.large'],
    ['medium', 'intel', 'steady', 'm6i.large'],
    ['large', 'intel', 'steady', 'm6i.xlarge'],
    ['xlarge', 'graviton', 'steady', 'm7g.2xlarge'],
    ['large', 'amd', 'steady', 'm6a.xlarge'],
    ['small', 'intel', 'burstable', 't3.medium'],
    ['small', 'amd', 'burstable', 't3a.medium'],
    ['medium', 'graviton', 'burstable', 't4g.large'],
  ] as const)('%s %s %s is %s', (size, line, purpose, type) => {
    expect(instanceTypeFor(NAMED_SIZES[size], line, purpose)).toBe(type);
  });

  test.each([
    [{ vcpu: 1, memoryGib: 1 }, 'c6i.large'],
    [{ vcpu: 2, memoryGib: 16 }, 'r6i.large'],
    [{ vcpu: 3, memoryGib: 12 }, 'm6i.xlarge'],
    [{ vcpu: 4, memoryGib: 33 }, 'r6i.2xlarge'],
  ] as const)('%j steady is %s', (need, type) => {
    expect(instanceTypeFor(need, 'intel', 'steady')).toBe(type);
  });

  test('a need beyond every family has no type', () => {
    expect(instanceTypeFor({ vcpu: 256, memoryGib: 512 }, 'intel', 'steady')).toBeUndefined();
  });

  test('what is too big to burst is steady', () => {
    expect(instanceTypeFor({ vcpu: 16, memoryGib: 32 }, 'intel', 'burstable')).toBe('c6i.4xlarge');
  });

  test('more memory never gives fewer processors', () => {
    const need = fc.record({ vcpu: fc.integer({ min: 1, max: 64 }), memoryGib: fc.integer({ min: 1, max: 128 }) });
    const steps = ['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge', '12xlarge', '16xlarge', '24xlarge', '32xlarge'];
    const stepOf = (type = ''): number => steps.indexOf(type.split('.')[1] ?? '');
    fc.assert(
      fc.property(need, fc.constantFrom(...LINES), (small, line) => {
        const more = { ...small, memoryGib: small.memoryGib * 2 };
        expect(stepOf(instanceTypeFor(more, line, 'steady'))).toBeGreaterThanOrEqual(
          stepOf(instanceTypeFor(small, line, 'steady')),
        );
      }),
    );
  });
});

test.each([
  ['x86-64', undefined, 'intel'],
  ['x86-64', 'amd', 'amd'],
  ['arm64', undefined, 'graviton'],
] as const)('%s with processors of %s is %s', (architecture, processors, line) => {
  expect(processorLine(architecture, processors)).toBe(line);
});

test.each([
  ['m6i.large', 'x86-64'],
  ['g4dn.xlarge', 'x86-64'],
  ['r7g.2xlarge', 'arm64'],
  ['c6gn.large', 'arm64'],
  ['t4g.small', 'arm64'],
  ['a1.large', 'arm64'],
] as const)('%s is of %s', (type, architecture) => {
  expect(architectureOfType(type)).toBe(architecture);
});

test('only t families earn credits', () => {
  expect(['t3.large', 't4g.small', 'm6i.large', 'trn1.2xlarge'].filter(isBurstable)).toEqual(['t3.large', 't4g.small']);
});

describe('interchangeable types', () => {
  test('are those of families with at least the same memory, in steps that they have', () => {
    expect(interchangeableTypes('m7g.large')).toEqual([
      'm7g.large',
      'm6g.large',
      'm6gd.large',
      'r7g.large',
      'r6g.large',
    ]);
    expect(interchangeableTypes('c6i.8xlarge')).toEqual(['c6i.8xlarge', 'm6i.8xlarge', 'm5.8xlarge']);
  });

  test.each([
    ['c6i.large', 'c5', 'c5d', 'm6i', 'm5'],
    ['m6i.large', 'm5', 'm5d', 'r6i', 'r5'],
    ['r6i.large', 'r5', 'r5d'],
    ['c7g.large', 'c6g', 'c6gd', 'm7g', 'm6g'],
    ['m7g.large', 'm6g', 'm6gd', 'r7g', 'r6g'],
    ['r7g.large', 'r6g', 'r6gd'],
  ])('%s is replaced by newer and older families', (type, ...families) => {
    expect(interchangeableTypes(type)).toEqual([type, ...families.map((family) => `${family}.large`)]);
  });

  test('a type of another family stands alone', () => {
    expect(interchangeableTypes('g4dn.xlarge')).toEqual(['g4dn.xlarge']);
  });
});

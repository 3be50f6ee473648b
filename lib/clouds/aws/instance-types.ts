import type { Architecture, Capacity, Processors } from '../../profile/sizes';

/**
 * The smallest instance type that has at least the given processors and memory, or `undefined` when no family reaches that far.
 * What is too big for a burstable family is steady.
 *
 * Sixth-generation Intel and seventh-generation Graviton: current, and offered in every region that we price, with Windows too. Sixth-generation
 * AMD is in most of them.
 * Source: Amazon EC2 instance types.
 */
export function instanceTypeFor(
  need: Capacity,
  line: ProcessorLine,
  purpose: 'steady' | 'burstable',
): string | undefined {
  return (purpose === 'burstable' ? burstable(need, line) : undefined) ?? steady(need, line);
}

/** Processors that families of instance types are told apart by. */
export type ProcessorLine = Processors | 'graviton';

/** The processors of an architecture: AWS has Intel unless somebody asks for AMD. */
export function processorLine(architecture: Architecture, processors: Processors = 'intel'): ProcessorLine {
  return architecture === 'arm64' ? 'graviton' : processors;
}

/** Graviton families carry a `g` behind their generation: `m7g`, `c6gn`, `t4g`. */
export function architectureOfType(instanceType: string): Architecture {
  return /^(a1|[a-z]+\d+g[a-z]*)\./.test(instanceType) ? 'arm64' : 'x86-64';
}

/** Whether a type earns CPU credits. */
export function isBurstable(instanceType: string): boolean {
  return /^t\d/.test(instanceType);
}

/** Types with at least the same processors and memory, the given one first: more types, fewer interruptions of spot capacity. */
export function interchangeableTypes(instanceType: string): readonly string[] {
  const [family = '', step = ''] = instanceType.split('.');
  const known = Object.values(STEADY)
    .flat()
    .find(({ name }) => name === family);
  return [family, ...(known?.standIns ?? [])]
    .filter((name) => !MISSING_STEPS[name]?.includes(step))
    .map((name) => `${name}.${step}`);
}

/** A family of instance types whose memory grows with its processors. */
interface Family {
  readonly name: string;
  readonly memoryPerVcpu: number;
  /** Families with at least the same memory per processor. */
  readonly standIns: readonly string[];
}

/** Source: Amazon EC2 instance types. */
const STEADY: Readonly<Record<ProcessorLine, readonly Family[]>> = {
  intel: [
    { name: 'c6i', memoryPerVcpu: 2, standIns: ['c5', 'c5d', 'm6i', 'm5'] },
    { name: 'm6i', memoryPerVcpu: 4, standIns: ['m5', 'm5d', 'r6i', 'r5'] },
    { name: 'r6i', memoryPerVcpu: 8, standIns: ['r5', 'r5d'] },
  ],
  amd: [
    { name: 'c6a', memoryPerVcpu: 2, standIns: ['c5a', 'c6i', 'c5', 'm6a'] },
    { name: 'm6a', memoryPerVcpu: 4, standIns: ['m5a', 'm6i', 'm5', 'r6a'] },
    { name: 'r6a', memoryPerVcpu: 8, standIns: ['r5a', 'r6i', 'r5'] },
  ],
  graviton: [
    { name: 'c7g', memoryPerVcpu: 2, standIns: ['c6g', 'c6gd', 'm7g', 'm6g'] },
    { name: 'm7g', memoryPerVcpu: 4, standIns: ['m6g', 'm6gd', 'r7g', 'r6g'] },
    { name: 'r7g', memoryPerVcpu: 8, standIns: ['r6g', 'r6gd'] },
  ],
};

/** Step names with their processors. */
const STEPS: readonly (readonly [string, number])[] = [
  ['large', 2],
  ['xlarge', 4],
  ['2xlarge', 8],
  ['4xlarge', 16],
  ['8xlarge', 32],
  ['12xlarge', 48],
  ['16xlarge', 64],
  ['24xlarge', 96],
  ['32xlarge', 128],
];

/** Processors of the largest step. */
const MAXIMUM_VCPU: Readonly<Record<ProcessorLine, number>> = { intel: 128, amd: 128, graviton: 64 };

const BURSTABLE_FAMILY: Readonly<Record<ProcessorLine, string>> = { intel: 't3', amd: 't3a', graviton: 't4g' };

const BURSTABLE_STEPS: readonly (readonly [string, Capacity])[] = [
  ['small', { vcpu: 2, memoryGib: 2 }],
  ['medium', { vcpu: 2, memoryGib: 4 }],
  ['large', { vcpu: 2, memoryGib: 8 }],
  ['xlarge', { vcpu: 4, memoryGib: 16 }],
  ['2xlarge', { vcpu: 8, memoryGib: 32 }],
];

/** Steps that a family above does not come in. */
const MISSING_STEPS: Readonly<Record<string, readonly string[]>> = {
  c5a: ['32xlarge'],
  m5a: ['32xlarge'],
  r5a: ['32xlarge'],
  c5: ['8xlarge', '16xlarge', '32xlarge'],
  c5d: ['8xlarge', '16xlarge', '32xlarge'],
  m5: ['32xlarge'],
  m5d: ['32xlarge'],
  r5: ['32xlarge'],
  r5d: ['32xlarge'],
};

function steady(need: Capacity, line: ProcessorLine): string | undefined {
  for (const [step, vcpu] of STEPS) {
    if (vcpu < need.vcpu || vcpu > MAXIMUM_VCPU[line]) continue;
    const family = STEADY[line].find(({ memoryPerVcpu }) => vcpu * memoryPerVcpu >= need.memoryGib);
    if (family !== undefined) return `${family.name}.${step}`;
  }
  return undefined;
}

function burstable(need: Capacity, line: ProcessorLine): string | undefined {
  const step = BURSTABLE_STEPS.find(([, has]) => has.vcpu >= need.vcpu && has.memoryGib >= need.memoryGib);
  return step === undefined ? undefined : `${BURSTABLE_FAMILY[line]}.${step[0]}`;
}

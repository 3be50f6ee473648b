/** Sizes by name. */
export const SIZE_NAMES = ['small', 'medium', 'large', 'xlarge'] as const;
export type SizeName = (typeof SIZE_NAMES)[number];

/** What a server has. */
export interface Capacity {
  readonly vcpu: number;
  readonly memoryGib: number;
}

/** A size by name, or by what is needed of it. */
export type Size = SizeName | Capacity;

/** Processor architectures. */
export const ARCHITECTURES = ['x86-64', 'arm64'] as const;
export type Architecture = (typeof ARCHITECTURES)[number];

/** What a size by name gives. */
export const NAMED_SIZES: Readonly<Record<SizeName, Capacity>> = {
  small: { vcpu: 2, memoryGib: 4 },
  medium: { vcpu: 2, memoryGib: 8 },
  large: { vcpu: 4, memoryGib: 16 },
  xlarge: { vcpu: 8, memoryGib: 32 },
};

/** A family of instance types whose memory grows with its processors. */
interface Family {
  readonly name: string;
  readonly memoryPerVcpu: number;
}

/**
 * The smallest instance type that has at least the given processors and memory, or `undefined` when no family reaches that far.
 *
 * Sixth-generation Intel and seventh-generation Graviton: current, and offered in every region that we price, with Windows too.
 * Source: Amazon EC2 instance types.
 */
export function instanceTypeFor(
  size: Size,
  architecture: Architecture,
  purpose: 'steady' | 'burstable',
): string | undefined {
  const need = typeof size === 'string' ? NAMED_SIZES[size] : size;
  return (purpose === 'burstable' ? burstable(need, architecture) : undefined) ?? steady(need, architecture);
}

const STEADY: Readonly<Record<Architecture, readonly Family[]>> = {
  'x86-64': [
    { name: 'c6i', memoryPerVcpu: 2 },
    { name: 'm6i', memoryPerVcpu: 4 },
    { name: 'r6i', memoryPerVcpu: 8 },
  ],
  arm64: [
    { name: 'c7g', memoryPerVcpu: 2 },
    { name: 'm7g', memoryPerVcpu: 4 },
    { name: 'r7g', memoryPerVcpu: 8 },
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
const MOST_VCPU: Readonly<Record<Architecture, number>> = { 'x86-64': 128, arm64: 64 };

const BURSTABLE_FAMILY: Readonly<Record<Architecture, string>> = { 'x86-64': 't3', arm64: 't4g' };

const BURSTABLE_STEPS: readonly (readonly [string, Capacity])[] = [
  ['small', { vcpu: 2, memoryGib: 2 }],
  ['medium', { vcpu: 2, memoryGib: 4 }],
  ['large', { vcpu: 2, memoryGib: 8 }],
  ['xlarge', { vcpu: 4, memoryGib: 16 }],
  ['2xlarge', { vcpu: 8, memoryGib: 32 }],
];

function steady(need: Capacity, architecture: Architecture): string | undefined {
  for (const [step, vcpu] of STEPS) {
    if (vcpu < need.vcpu || vcpu > MOST_VCPU[architecture]) continue;
    const family = STEADY[architecture].find(({ memoryPerVcpu }) => vcpu * memoryPerVcpu >= need.memoryGib);
    if (family !== undefined) return `${family.name}.${step}`;
  }
  return undefined;
}

function burstable(need: Capacity, architecture: Architecture): string | undefined {
  const step = BURSTABLE_STEPS.find(([, has]) => has.vcpu >= need.vcpu && has.memoryGib >= need.memoryGib);
  return step === undefined ? undefined : `${BURSTABLE_FAMILY[architecture]}.${step[0]}`;
}

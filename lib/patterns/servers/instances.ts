import type { Problem } from '../../problem';
import type { Profile } from '../../profile/profile';
import { instanceTypeFor, type Architecture, type Size } from '../../profile/sizes';
import { OPERATING_SYSTEM_FACTS } from './operating-systems';
import type { ServersProps } from './props';

/** What the servers are made of. */
export interface PlannedInstances {
  /** EC2 instance type, e.g. `m6i.large`. */
  readonly type: string;
  readonly architecture: Architecture;
  /** Burstable types earn credits and never buy them. @default - the type is not burstable */
  readonly cpuCredits?: 'standard';
}

/** Spot capacity, decided. */
export interface PlannedSpot {
  /** Percent of the servers above the base that are on demand. */
  readonly onDemandPercent: number;
  readonly onDemandBase: number;
  /** Types with at least the same processors and memory, the preferred one first: more types, fewer interruptions. */
  readonly types: readonly string[];
}

export function planInstances(props: ServersProps, profile: Profile): PlannedInstances {
  const architecture = architectureOf(props);
  const type = props.instanceType ?? typeFor(props, profile) ?? '';
  return { type, architecture, ...(isBurstable(type) && { cpuCredits: 'standard' as const }) };
}

export function planSpot({ spot }: ServersProps, { type }: PlannedInstances): PlannedSpot | undefined {
  if (spot === undefined) return undefined;
  return { onDemandPercent: 100 - spot.percent, onDemandBase: spot.onDemandBase ?? 1, types: interchangeable(type) };
}

/** What is wrong with the size, the type or the architecture. */
export function instanceProblems(props: ServersProps, profile: Profile): readonly Problem[] {
  const { os, size, instanceType, architecture } = props;
  const problems: Problem[] = [];
  if (instanceType !== undefined && !INSTANCE_TYPE.test(instanceType)) {
    return [
      { path: ['instanceType'], found: `"${instanceType}"`, expected: 'an EC2 instance type such as "m6i.large"' },
    ];
  }
  if (size !== undefined && instanceType !== undefined) {
    problems.push({ path: ['instanceType'], found: 'both size and instanceType', expected: 'one of them' });
  }
  const actual = architectureOf(props);
  if (instanceType !== undefined && architecture !== undefined && architecture !== architectureOfType(instanceType)) {
    problems.push({
      path: ['architecture'],
      found: `"${architecture}" with ${instanceType}`,
      expected: `"${architectureOfType(instanceType)}", which ${instanceType} has`,
    });
  } else if (OPERATING_SYSTEM_FACTS[os].images[actual] === undefined) {
    problems.push({
      path: [instanceType === undefined ? 'architecture' : 'instanceType'],
      found: `${actual} with ${os}`,
      expected: `${Object.keys(OPERATING_SYSTEM_FACTS[os].images).join(' or ')}, which ${os} runs on`,
    });
  }
  return [...problems, ...sizeProblems(props, profile)];
}

/** What is wrong with the share of spot capacity; `most` is the largest number of servers there can be. */
export function spotProblems({ spot }: ServersProps, most: number): readonly Problem[] {
  if (spot === undefined) return [];
  const { percent, onDemandBase = 1 } = spot;
  const problems: Problem[] = [];
  if (!Number.isInteger(percent) || percent < 1 || percent > 100) {
    problems.push({
      path: ['spot', 'percent'],
      found: String(percent),
      expected: 'a whole number from 1 to 100',
    });
  }
  if (!Number.isInteger(onDemandBase) || onDemandBase < 0) {
    problems.push({
      path: ['spot', 'onDemandBase'],
      found: String(onDemandBase),
      expected: 'a whole number from 0',
    });
  } else if (onDemandBase >= most) {
    problems.push({
      path: ['spot', 'onDemandBase'],
      found: `${onDemandBase} of at most ${most} servers on demand`,
      expected: 'fewer, so that there is room for spot',
    });
  }
  return problems;
}

const INSTANCE_TYPE = /^[a-z][a-z0-9]*(-[a-z0-9]+)?\.(nano|micro|small|medium|large|([1-9]\d*)?xlarge|metal(-\d+xl)?)$/;

function sizeProblems(props: ServersProps, profile: Profile): readonly Problem[] {
  const { size, instanceType } = props;
  if (size === undefined || instanceType !== undefined) return [];
  if (typeof size !== 'string' && !(size.vcpu > 0 && size.memoryGib > 0)) {
    return [{ path: ['size'], found: describeSize(size), expected: 'vcpu and memoryGib above 0' }];
  }
  if (typeFor(props, profile) !== undefined) return [];
  const expected = `what one ${architectureOf(props)} server can have`;
  return [{ path: ['size'], found: describeSize(size), expected }];
}

/** `medium`, or `3 vCPU and 10 GiB`. */
export function describeSize(size: Size): string {
  return typeof size === 'string' ? size : `${size.vcpu} vCPU and ${size.memoryGib} GiB`;
}

/** A burstable server on spot capacity could not earn credits before it is taken away, so a spot share rules them out. */
function typeFor(props: ServersProps, profile: Profile): string | undefined {
  const purpose = profile.burstable && props.spot === undefined ? 'burstable' : 'steady';
  return instanceTypeFor(props.size ?? 'medium', architectureOf(props), purpose);
}

function architectureOf({ architecture, instanceType }: ServersProps): Architecture {
  return architecture ?? (instanceType === undefined ? 'x86-64' : architectureOfType(instanceType));
}

/** Graviton families carry a `g` behind their generation: `m7g`, `c6gn`, `t4g`. */
function architectureOfType(instanceType: string): Architecture {
  return /^(a1|[a-z]+\d+g[a-z]*)\./.test(instanceType) ? 'arm64' : 'x86-64';
}

function isBurstable(instanceType: string): boolean {
  return /^t\d/.test(instanceType);
}

/**
 * Families that can stand in for each other at the same step, because each has at least the first one's memory per processor.
 * Source: Amazon EC2 instance types.
 */
const INTERCHANGEABLE: readonly (readonly string[])[] = [
  ['c6i', 'c5', 'c5d', 'm6i', 'm5'],
  ['m6i', 'm5', 'm5d', 'r6i', 'r5'],
  ['r6i', 'r5', 'r5d'],
  ['c7g', 'c6g', 'c6gd', 'm7g', 'm6g'],
  ['m7g', 'm6g', 'm6gd', 'r7g', 'r6g'],
  ['r7g', 'r6g', 'r6gd'],
];

/** Steps that a family of the lists above does not come in. */
const MISSING_STEPS: Readonly<Record<string, readonly string[]>> = {
  c5: ['8xlarge', '16xlarge', '32xlarge'],
  c5d: ['8xlarge', '16xlarge', '32xlarge'],
  m5: ['32xlarge'],
  m5d: ['32xlarge'],
  r5: ['32xlarge'],
  r5d: ['32xlarge'],
};

function interchangeable(type: string): readonly string[] {
  const [family = '', step = ''] = type.split('.');
  const families = INTERCHANGEABLE.find(([first]) => first === family) ?? [family];
  return families.filter((name) => !MISSING_STEPS[name]?.includes(step)).map((name) => `${name}.${step}`);
}

import { counted } from '../../located/words';
import type { Problem } from '../../problem';
import { CLIENT_FILE } from '../../profile/decision';
import type { Profile } from '../../profile/profile';
import { capacityOf, describeSize, type Architecture, type Capacity, type Processors } from '../../profile/sizes';
import type { ServersProps } from './props';

/** What each server must have. */
export interface ServerNeed extends Capacity {
  /** @default - the one that the exact type has */
  readonly architecture?: Architecture;
  /** Maker of the processors. @default - whichever the cloud takes first */
  readonly processors?: Processors;
  /** Performance must not depend on credits, so burstable types are ruled out. */
  readonly steady: boolean;
  /** Where the need comes from, e.g. `size large`. */
  readonly because: string;
}

/** Capacity that the cloud may take back, decided. */
export interface PlannedInterruptible {
  /** Percent of the servers above the base. */
  readonly percent: number;
  /** Servers that are always on demand. */
  readonly onDemandBase: number;
}

/** A burstable server on spot capacity could not earn credits before it is taken away, so a spot share rules them out. */
export function planNeed(
  { size, instanceType, architecture, processors, spot }: ServersProps,
  profile: Profile,
): ServerNeed {
  const known = architecture ?? (instanceType === undefined ? 'x86-64' : undefined);
  return {
    ...capacityOf(size ?? 'medium'),
    ...(known !== undefined && { architecture: known }),
    ...(processors !== undefined && { processors }),
    steady: !profile.burstable || spot !== undefined,
    because: because({ size, instanceType }),
  };
}

export function planInterruptible({ spot }: ServersProps): PlannedInterruptible | undefined {
  return spot && { percent: spot.percent, onDemandBase: spot.onDemandBase ?? 1 };
}

/** Whether an exact type is asked for beside what decides the type, or a maker of processors of another architecture. */
export function needProblems({ size, instanceType, architecture, processors }: ServersProps): readonly Problem[] {
  const problems: Problem[] = [];
  if (size !== undefined && instanceType !== undefined) {
    problems.push({ path: ['instanceType'], found: 'both size and instanceType', expected: 'one of them' });
  }
  if (processors !== undefined && instanceType !== undefined) {
    problems.push({ path: ['processors'], found: 'both processors and instanceType', expected: 'one of them' });
  }
  if (processors !== undefined && architecture === 'arm64') {
    problems.push({ path: ['processors'], found: `"${processors}" with arm64`, expected: 'no processors, or x86-64' });
  }
  return problems;
}

/** Whether the base leaves room for spot; `maximum` is the largest number of servers there can be. */
export function interruptibleProblems(props: ServersProps, maximum: number): readonly Problem[] {
  const planned = planInterruptible(props);
  if (planned === undefined || planned.onDemandBase < maximum) return [];
  const byDefault = props.spot?.onDemandBase === undefined ? ', the default,' : '';
  const found = `${planned.onDemandBase}${byDefault} with a maximum of ${counted(maximum, 'server')}`;
  return [{ path: ['spot', 'onDemandBase'], found, expected: `at most ${maximum - 1}, which leaves room for spot` }];
}

function because({ size, instanceType }: Pick<ServersProps, 'size' | 'instanceType'>): string {
  if (instanceType !== undefined) return CLIENT_FILE;
  return size === undefined ? 'default size medium' : `size ${describeSize(size)}`;
}

import type { Problem } from '../../problem';
import type { Profile } from '../../profile/profile';
import { upTo } from '../../up-to';
import type { DataVolumeProps, ServersProps, VolumeKind } from './props';

/** What a fleet keeps: each server has a place of its own, whose volumes and address its successor takes over. */
export interface PlannedState {
  readonly slots: readonly PlannedSlot[];
  /** Volumes of each server. */
  readonly volumes: readonly PlannedVolume[];
  /** Each server has an address that its successor takes over. */
  readonly fixedAddress: boolean;
  /** What becomes of volumes that leave the client file: they stay as they are, or as a snapshot. */
  readonly afterwards: 'volume' | 'snapshot';
}

/** The place of one server of a fleet that keeps data. */
export interface PlannedSlot {
  /** Counted from 1: it is part of the identity of what stands there. */
  readonly number: number;
  /** Zone of the network, counted from 0. A volume never leaves its zone. */
  readonly zone: number;
}

/** An encrypted data volume. */
export interface PlannedVolume {
  readonly name: string;
  readonly gib: number;
  readonly kind: VolumeKind;
  /** @default - what the kind brings */
  readonly iops?: number;
  /** @default - what the kind brings */
  readonly throughputMibps?: number;
}

/** Zones that data alternates over unless it is told otherwise: a third one moves nothing. */
const ZONES_OF_DATA = 2;

/** Whether servers are told apart by what they keep. */
export function keepsData({ dataVolumes, data, fixedAddress }: ServersProps): boolean {
  return (dataVolumes !== undefined && data !== 'ephemeral') || fixedAddress === true;
}

/** @param zones - how many the network has */
export function planState(
  props: ServersProps,
  count: number,
  zones: number,
  profile: Profile,
): PlannedState | undefined {
  if (!keepsData(props)) return undefined;
  const taken = props.zones?.map((zone) => zone - 1) ?? upTo(Math.min(zones, ZONES_OF_DATA));
  return {
    slots: upTo(count).map((at) => ({ number: at + 1, zone: taken[at % taken.length] ?? 0 })),
    volumes: planVolumes(props),
    fixedAddress: props.fixedAddress ?? false,
    afterwards: profile.deletionProtection ? 'volume' : 'snapshot',
  };
}

export function planVolumes({ dataVolumes = {} }: ServersProps): readonly PlannedVolume[] {
  return Object.entries<DataVolumeProps>(dataVolumes).map(([name, { gib, kind, iops, throughputMibps }]) => ({
    name,
    gib,
    kind: kind ?? 'general',
    ...(iops !== undefined && { iops }),
    ...(throughputMibps !== undefined && { throughputMibps }),
  }));
}

const WAY_OUT = 'or data: ephemeral, which erases the volumes with their servers';

/** What does not go together with servers that keep data: nothing may come, go or be replaced by itself. */
export function stateProblems(props: ServersProps): readonly Problem[] {
  if (!keepsData(props)) return [];
  const { capacity, scaling, spot, patching, data, fixedAddress } = props;
  const refused = (path: Problem['path'], found: string, expected: string): Problem => ({ path, found, expected });
  return [
    ...(fixedAddress === true && data === 'ephemeral'
      ? [refused(['fixedAddress'], 'a fixed address with data: ephemeral', 'data: kept, or no fixedAddress')]
      : []),
    ...(capacity !== undefined && capacity.min !== capacity.max
      ? [
          refused(
            ['capacity'],
            `${capacity.min} to ${capacity.max} servers that keep data`,
            `the same minimum and maximum, e.g. count: ${capacity.min || 1}, ${WAY_OUT}`,
          ),
        ]
      : []),
    ...(scaling === undefined
      ? []
      : [refused(['scaling'], 'scaling of servers that keep data', `no scaling, ${WAY_OUT}`)]),
    ...(spot === undefined ? [] : [refused(['spot'], 'spot servers that keep data', `no spot, ${WAY_OUT}`)]),
    ...(patching?.maxLifetimeDays === undefined
      ? []
      : [
          refused(
            ['patching', 'maxLifetimeDays'],
            'a maximum lifetime of servers that keep data',
            `a window, in which they are patched where they are, ${WAY_OUT}`,
          ),
        ]),
  ];
}

import type { Architecture } from './sizes';

/** Operating systems that servers run. */
export const OPERATING_SYSTEMS = ['amazon-linux-2023', 'ubuntu-24.04', 'windows-2022', 'windows-2025'] as const;
export type OperatingSystem = (typeof OPERATING_SYSTEMS)[number];

/** Families of operating systems: they share how they are watched and patched. */
export type OperatingSystemFamily = 'linux' | 'windows';

/** What no cloud changes about an operating system. */
export interface OperatingSystemFacts {
  readonly family: OperatingSystemFamily;
  /** Processors that it runs on. */
  readonly architectures: readonly Architecture[];
  /** Size of the system disk where nobody asks for another, in GiB. */
  readonly defaultDiskGib: number;
  /** Minutes from launch until a server does its work. */
  readonly warmUpMinutes: number;
  /** Longest that a server may take from launch until it says that it is up, in minutes. */
  readonly bootMinutes: number;
}

const LINUX: OperatingSystemFacts = {
  family: 'linux',
  architectures: ['x86-64', 'arm64'],
  defaultDiskGib: 30,
  warmUpMinutes: 5,
  bootMinutes: 20,
};

const WINDOWS: OperatingSystemFacts = {
  family: 'windows',
  architectures: ['x86-64'],
  defaultDiskGib: 60,
  warmUpMinutes: 10,
  bootMinutes: 40,
};

export const OPERATING_SYSTEM_FACTS: Readonly<Record<OperatingSystem, OperatingSystemFacts>> = {
  'amazon-linux-2023': LINUX,
  'ubuntu-24.04': LINUX,
  'windows-2022': WINDOWS,
  'windows-2025': WINDOWS,
};

import type { Architecture } from '../../profile/sizes';
import type { OperatingSystem } from './props';

/** What the other decisions need to know of an operating system. */
export interface OperatingSystemFacts {
  readonly family: 'linux' | 'windows';
  /** Public Systems Manager parameter that names the newest image, for each architecture that has one. */
  readonly images: Readonly<Partial<Record<Architecture, string>>>;
  readonly rootDevice: string;
  readonly dataDevice: string;
  /** Smallest root volume that the image fits on, in GiB. */
  readonly imageGib: number;
  readonly defaultRootGib: number;
  /** Minutes from launch until a server does its work. */
  readonly warmUpMinutes: number;
  /** Shell commands that a new server runs once. */
  readonly firstBoot: readonly string[];
  readonly logs: readonly LogKind[];
}

/** A log group of a fleet, and what the servers send there. */
export interface LogKind {
  /** Stable name, e.g. `system`. */
  readonly name: string;
  /** Paths on Linux, channels of the event log on Windows. */
  readonly sources: readonly string[];
  /** Levels that are sent. @default - all, for files */
  readonly eventLevels?: readonly string[];
}

/**
 * Sources: Amazon EC2 User Guide, "Reference AMIs using Systems Manager parameters"; Canonical, "Find Ubuntu images on AWS";
 * Amazon Linux 2023 User Guide, "journald replaces rsyslog".
 */
export const OPERATING_SYSTEM_FACTS: Readonly<Record<OperatingSystem, OperatingSystemFacts>> = {
  'amazon-linux-2023': {
    ...linux('/dev/xvda'),
    images: {
      'x86-64': '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
      arm64: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64',
    },
    firstBoot: ['dnf install -y rsyslog', 'systemctl enable --now rsyslog'],
    logs: [
      { name: 'system', sources: ['/var/log/messages'] },
      { name: 'security', sources: ['/var/log/secure', '/var/log/audit/audit.log'] },
    ],
  },
  'ubuntu-24.04': {
    ...linux('/dev/sda1'),
    images: {
      'x86-64': '/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id',
      arm64: '/aws/service/canonical/ubuntu/server/24.04/stable/current/arm64/hvm/ebs-gp3/ami-id',
    },
    firstBoot: [],
    logs: [
      { name: 'system', sources: ['/var/log/syslog'] },
      { name: 'security', sources: ['/var/log/auth.log'] },
    ],
  },
  'windows-2022': windows('2022'),
  'windows-2025': windows('2025'),
};

function linux(rootDevice: string): Omit<OperatingSystemFacts, 'images' | 'firstBoot' | 'logs'> {
  return {
    family: 'linux',
    rootDevice,
    dataDevice: '/dev/sdf',
    imageGib: 8,
    defaultRootGib: 30,
    warmUpMinutes: 5,
  };
}

function windows(release: string): OperatingSystemFacts {
  return {
    family: 'windows',
    images: { 'x86-64': `/aws/service/ami-windows-latest/Windows_Server-${release}-English-Full-Base` },
    rootDevice: '/dev/sda1',
    dataDevice: 'xvdf',
    imageGib: 30,
    defaultRootGib: 60,
    warmUpMinutes: 10,
    firstBoot: [],
    logs: [
      { name: 'system', sources: ['System', 'Application'], eventLevels: ['WARNING', 'ERROR', 'CRITICAL'] },
      { name: 'security', sources: ['Security'], eventLevels: ['INFORMATION'] },
    ],
  };
}

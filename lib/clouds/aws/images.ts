import type { OperatingSystem } from '../../profile/operating-systems';
import type { Architecture } from '../../profile/sizes';

/** The image of an operating system, and what depends on how it was made. */
export interface AwsImage {
  /** Public Systems Manager parameter that names the newest image, for each architecture that has one. */
  readonly parameters: Readonly<Partial<Record<Architecture, string>>>;
  /** Device names as the image knows them. */
  readonly devices: Readonly<Record<'system' | 'data', string>>;
  /** Smallest system disk that the image fits on, in GiB. */
  readonly minimumGib: number;
  /** Shell commands that a new server of this image needs to be run once. */
  readonly commands: readonly string[];
  readonly logs: readonly LogSources[];
}

/** A kind of log, and where the CloudWatch agent reads it. */
export interface LogSources {
  /** Stable name, e.g. `system`. */
  readonly name: string;
  /** Paths on Linux, channels of the event log on Windows. */
  readonly sources: readonly string[];
  /** Levels that are sent. @default - all, for files */
  readonly eventLevels?: readonly string[];
}

/** GiB that the image of every Linux distribution below fits on. */
const LINUX_MINIMUM_GIB = 8;

/**
 * Sources: Amazon EC2 User Guide, "Reference AMIs using Systems Manager parameters"; Canonical, "Find Ubuntu images on AWS";
 * Amazon Linux 2023 User Guide, "journald replaces rsyslog".
 */
export const IMAGES: Readonly<Record<OperatingSystem, AwsImage>> = {
  'amazon-linux-2023': {
    parameters: {
      'x86-64': '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
      arm64: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64',
    },
    devices: { system: '/dev/xvda', data: '/dev/sdf' },
    minimumGib: LINUX_MINIMUM_GIB,
    commands: ['dnf install -y rsyslog', 'systemctl enable --now rsyslog'],
    logs: [
      { name: 'system', sources: ['/var/log/messages'] },
      { name: 'security', sources: ['/var/log/secure', '/var/log/audit/audit.log'] },
    ],
  },
  'ubuntu-24.04': {
    parameters: {
      'x86-64': '/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id',
      arm64: '/aws/service/canonical/ubuntu/server/24.04/stable/current/arm64/hvm/ebs-gp3/ami-id',
    },
    devices: { system: '/dev/sda1', data: '/dev/sdf' },
    minimumGib: LINUX_MINIMUM_GIB,
    commands: [],
    logs: [
      { name: 'system', sources: ['/var/log/syslog'] },
      { name: 'security', sources: ['/var/log/auth.log'] },
    ],
  },
  'windows-2022': windows('2022'),
  'windows-2025': windows('2025'),
};

function windows(release: string): AwsImage {
  return {
    parameters: { 'x86-64': `/aws/service/ami-windows-latest/Windows_Server-${release}-English-Full-Base` },
    devices: { system: '/dev/sda1', data: 'xvdf' },
    minimumGib: 30,
    commands: [],
    logs: [
      { name: 'system', sources: ['System', 'Application'], eventLevels: ['WARNING', 'ERROR', 'CRITICAL'] },
      { name: 'security', sources: ['Security'], eventLevels: ['INFORMATION'] },
    ],
  };
}

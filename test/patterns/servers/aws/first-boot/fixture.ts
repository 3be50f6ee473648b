import type { AwsFirstBoot } from '../../../../../lib/patterns/servers/aws/first-boot';
import type { OperatingSystem } from '../../../../../lib/profile/operating-systems';

export const LINUX_SYSTEMS = ['amazon-linux-2023', 'ubuntu-24.04'] as const;
export const WINDOWS_SYSTEMS = ['windows-2022', 'windows-2025'] as const;

/** Parts of a first boot that may be asked for. */
export type Asked = Partial<Omit<AwsFirstBoot, 'family' | 'system'>>;

/** A first boot of which nothing is asked but what is given. */
export function firstBoot(system: OperatingSystem, asked: Asked = {}): AwsFirstBoot {
  const family = system.startsWith('windows') ? 'windows' : 'linux';
  return { family, system, commands: [], packages: [], volumes: [], disks: [], minutes: 15, ...asked };
}

export function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

/** Everything that may be asked for, one part at a time. */
export function partsOf(system: OperatingSystem): Readonly<Record<string, Asked>> {
  const windows = system.startsWith('windows');
  return {
    commands: { commands: [windows ? "Set-Content 'C:\\ready' 'yes'" : 'systemctl enable --now rsyslog'] },
    packages: { packages: windows ? ['Web-Server', 'NET-Framework-45-ASPNET'] : ['nginx', 'postgresql'] },
    volumes: {
      volumes: [
        {
          name: 'records',
          tag: { key: 'groundplan:volume', value: 'ehr-1-records' },
          mount: windows ? 'D' : '/data/records',
        },
        { name: 'logs', tag: { key: 'groundplan:volume', value: 'ehr-1-logs' }, mount: windows ? 'E' : '/data/logs' },
      ],
    },
    disks: {
      disks: [{ name: 'scratch', device: windows ? 'xvdf' : '/dev/sdf', mount: windows ? 'F' : '/data/scratch' }],
    },
    address: { address: { tag: { key: 'groundplan:address', value: 'ehr-1' } } },
    script: { script: base64(windows ? "Write-Host 'ready'\n" : '#!/bin/bash\necho ready\n') },
    answer: { answer: { port: 8443, tls: true, path: '/health' } },
    reports: {
      reports: { stack: { name: 'northwind-production', resource: 'EhrFleetASG1A2B3C4D' }, hook: 'first-boot' },
    },
  };
}

/** Several parts together. */
export function together(parts: readonly Asked[]): Asked {
  return parts.reduce((all, part) => ({ ...all, ...part }), {});
}

/** A first boot of which everything is asked. */
export function everything(system: OperatingSystem): AwsFirstBoot {
  return firstBoot(system, together(Object.values(partsOf(system))));
}

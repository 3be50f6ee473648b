import type { OperatingSystem } from '../../profile/operating-systems';

/** Document of AWS that patches a server by the baseline of its patch group. */
export const PATCH_COMMAND = 'AWS-RunPatchBaseline';

/** Which patches are approved, and when. */
export interface AwsPatchBaseline {
  readonly operatingSystem: 'AMAZON_LINUX_2023' | 'UBUNTU' | 'WINDOWS';
  readonly approvesAfterDays: number;
  /** Filters, all of which a patch must meet: key to values. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Time for a patch to be withdrawn, and less than a month for a critical one to be installed: PCI DSS 4.0, 6.3.3. */
const DAYS_TO_WITHDRAW = 7;

/**
 * Security patches, and the repairs that come with them. Dates of Ubuntu's packages cannot be told reliably, so none is waited for.
 * Source: AWS Systems Manager User Guide, "About predefined and custom patch baselines" and "How security patches are selected".
 */
export const PATCH_BASELINES: Readonly<Record<OperatingSystem, AwsPatchBaseline>> = {
  'amazon-linux-2023': {
    operatingSystem: 'AMAZON_LINUX_2023',
    approvesAfterDays: DAYS_TO_WITHDRAW,
    filters: { CLASSIFICATION: ['Security', 'Bugfix'] },
  },
  'ubuntu-24.04': {
    operatingSystem: 'UBUNTU',
    approvesAfterDays: 0,
    filters: { PRIORITY: ['Required', 'Important', 'Standard', 'Optional', 'Extra'] },
  },
  'windows-2022': windows('WindowsServer2022'),
  'windows-2025': windows('WindowsServer2025'),
};

function windows(product: string): AwsPatchBaseline {
  return {
    operatingSystem: 'WINDOWS',
    approvesAfterDays: DAYS_TO_WITHDRAW,
    filters: { PRODUCT: [product], CLASSIFICATION: ['CriticalUpdates', 'SecurityUpdates', 'UpdateRollups'] },
  };
}

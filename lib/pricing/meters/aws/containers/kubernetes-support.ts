import { CALENDARS_AS_OF } from '../../../../calendar/as-of';

/**
 * The day on which the standard support of a version of Kubernetes ends, and extended support is billed from. Source: Amazon EKS User
 * Guide, "Amazon EKS Kubernetes release calendar", as announced by May 2026.
 */
const STANDARD_UNTIL: ReadonlyMap<string, string> = new Map([
  ['1.23', '2023-10-11'],
  ['1.24', '2024-01-31'],
  ['1.25', '2024-05-01'],
  ['1.26', '2024-06-11'],
  ['1.27', '2024-07-24'],
  ['1.28', '2024-11-26'],
  ['1.29', '2025-03-23'],
  ['1.30', '2025-07-23'],
  ['1.31', '2025-11-26'],
  ['1.32', '2026-03-23'],
  ['1.33', '2026-07-29'],
  ['1.34', '2026-12-02'],
  ['1.35', '2027-03-27'],
]);

/** The version that stays in standard support for longest, of those in the calendar. */
export const LATEST_KUBERNETES = [...STANDARD_UNTIL.keys()].at(-1) ?? '';

/** How the vendor supports a version of Kubernetes. */
export interface KubernetesSupport {
  readonly isExtended: boolean;
  readonly note: string;
}

/** The support of a version; of one that the calendar does not have, the standard one. */
export function supportOf(version: string): KubernetesSupport {
  const until = STANDARD_UNTIL.get(version);
  if (until === undefined) return IN_STANDARD_SUPPORT;
  return until <= CALENDARS_AS_OF
    ? { isExtended: true, note: `the standard support of Kubernetes ${version} ended on ${until}` }
    : { isExtended: false, note: `in standard support until ${until}: it costs more from then on` };
}

const IN_STANDARD_SUPPORT: KubernetesSupport = {
  isExtended: false,
  note: 'in standard support: a version in extended support costs more',
};

/** Source: AWS::EKS::Cluster UpgradePolicy. */
export const NEVER_EXTENDED: KubernetesSupport = {
  isExtended: false,
  note: 'in standard support: when that ends, it is upgraded',
};

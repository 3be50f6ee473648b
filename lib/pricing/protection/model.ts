import type { ResourceIdentity } from '../readers/resource';

/** Schema of {@link BackupCoverage}; it changes only when a reader of the old one would break. */
export const BACKUPS_SCHEMA = 'groundplan.backups/1';

/** A resource that holds data, and what backs it up. */
export interface HeldData extends ResourceIdentity {
  /** What it is, e.g. `DynamoDB table`. */
  readonly kind: string;
  /** Names of the plans of AWS Backup that select it. */
  readonly plans: readonly string[];
  /** What backs it up beside any plan, e.g. `automated backups, kept 7 days`. @default - nothing does */
  readonly ownBackups?: string;
  /** Why it cannot be told whether a plan selects it, or why it needs no backup. @default - there is nothing to say */
  readonly because?: string;
}

/** Everything that holds data, by what backs it up: each resource is in one of the lists, in the order of the templates. */
export interface BackupCoverage {
  readonly schema: typeof BACKUPS_SCHEMA;
  /** Nothing backs it up. */
  readonly uncovered: readonly HeldData[];
  /** No plan selects it; its service, or a lifecycle policy, backs it up. */
  readonly ownBackups: readonly HeldData[];
  /** Whether a plan selects it is known only after deployment, or elsewhere. */
  readonly unknown: readonly HeldData[];
  /** A plan of AWS Backup selects it. */
  readonly planned: readonly HeldData[];
  /** No plan selects it, and its tag `groundplan:no-backup` says why it needs none. */
  readonly excepted: readonly HeldData[];
  /** What a reader must know beside the lists. */
  readonly notes: readonly string[];
}

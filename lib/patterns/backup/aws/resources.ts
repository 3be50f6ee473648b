import { alarmResources } from '../../monitoring/aws/alarm-resources';
import type { StackResources } from '../../stack-resources';
import type { AwsBackup } from './words';

/** A vault and its key. */
const OF_VAULT = 2;

/** A plan and its selection. */
const OF_PLAN = 2;

/** A bucket for reports and its policy. */
const OF_BUCKET = 2;

/** What tells a validator: a rule, and its permission to call the function. */
const OF_VALIDATOR = 2;

/** How many resources of CloudFormation backups take. Those of a vault for copies stand in a stack of their own. */
export function backupResources(words: Omit<AwsBackup, 'resources'>): readonly StackResources[] {
  const { vault, plans, restoreTests, audit, alarms } = words;
  const count =
    (vault.isNew ? OF_VAULT : 0) +
    1 +
    plans.length * OF_PLAN +
    (restoreTests ? 2 + restoreTests.selections.length + (restoreTests.isValidated ? OF_VALIDATOR : 0) : 0) +
    (audit ? 1 + OF_BUCKET + audit.reports.length : 0);
  return [{ layer: 'data', count }, ...alarmResources(alarms)];
}

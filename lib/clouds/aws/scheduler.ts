import { mapValues } from '../../map-values';
import { AUTOMATION_PRINCIPAL } from './automation';
import type { AwsStatement } from './statement';

/** EventBridge Scheduler, which takes the role of a schedule. */
export const SCHEDULER_PRINCIPAL = 'scheduler.amazonaws.com';

/**
 * Whom the service acts for: schedules of the account that stand in the group where those stand that name none.
 * Source: EventBridge Scheduler User Guide, "Confused deputy prevention".
 */
export const SCHEDULE_GROUP = 'default';

/** Operation that a schedule calls to start a runbook. Source: EventBridge Scheduler User Guide, "Using universal targets". */
export const START_AUTOMATION = {
  service: 'scheduler',
  resource: 'aws-sdk',
  resourceName: 'ssm:startAutomationExecution',
} as const;

/** How long a start is tried again that AWS did not take. */
export const START_RETRY_SECONDS = 3600;

/** When a runbook is started, and with what. */
export interface ScheduledStart {
  /** What it is for. */
  readonly description: string;
  /** In the words of EventBridge Scheduler: `cron(...)`, `rate(...)` or `at(...)`. */
  readonly expression: string;
  /** IANA time zone of the expression. */
  readonly timeZone: string;
  /** Parameters of the runbook. @default - none but its defaults */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** What a schedule asks of the operation. @param document - name of the runbook */
export function startRequest(document: string, { parameters }: ScheduledStart): object {
  return {
    DocumentName: document,
    ...(parameters && { Parameters: mapValues(parameters, (value) => [value]) }),
  };
}

/** What a schedule may do: start the runbook, and hand its role on. */
export const START_STATEMENTS: readonly (AwsStatement & { readonly on: 'document' | 'role' })[] = [
  { actions: ['ssm:StartAutomationExecution'], on: 'document' },
  {
    actions: ['iam:PassRole'],
    on: 'role',
    conditions: { StringEquals: { 'iam:PassedToService': AUTOMATION_PRINCIPAL } },
  },
];

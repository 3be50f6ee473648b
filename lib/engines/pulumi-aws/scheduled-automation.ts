import { Schedule } from '@pulumi/aws/scheduler';
import type { CustomResourceOptions, Output } from '@pulumi/pulumi';
import {
  SCHEDULE_GROUP,
  SCHEDULER_PRINCIPAL,
  START_AUTOMATION,
  START_RETRY_SECONDS,
  START_STATEMENTS,
  startRequest,
  type ScheduledStart,
} from '../../clouds/aws/scheduler';
import type { Automation } from './automation';
import type { Location } from './location';
import { namePrefix } from './physical-names';
import { statementsOn } from './policy-document';
import { allow, serviceRole } from './service-role';

/** When a runbook is started. */
export interface Schedules {
  /** What the role of the schedules is for. */
  readonly purpose: string;
  /** By what their names end with. */
  readonly starts: Readonly<Record<string, ScheduledStart>>;
  readonly location: Location;
  readonly tags: Readonly<Record<string, string>>;
}

/** Starts a runbook by schedules, which share a role. */
export function startBySchedule(
  name: string,
  runbook: Automation,
  schedules: Schedules,
  options: CustomResourceOptions,
): void {
  const { starts, location } = schedules;
  const roleArn = schedulerRole(`${name}-schedule`, runbook, schedules, options);
  const { service, resource, resourceName } = START_AUTOMATION;
  for (const [suffix, start] of Object.entries(starts)) {
    const called = `${name}${suffix}`;
    new Schedule(
      called,
      {
        ...namePrefix('a schedule', called),
        description: start.description,
        scheduleExpression: start.expression,
        scheduleExpressionTimezone: start.timeZone,
        flexibleTimeWindow: { mode: 'OFF' },
        target: {
          arn: location.globalArn(service, `${resource}:${resourceName}`),
          roleArn,
          input: runbook.document.apply((document) => JSON.stringify(startRequest(document, start))),
          retryPolicy: { maximumEventAgeInSeconds: START_RETRY_SECONDS },
        },
      },
      options,
    );
  }
}

/** @returns its ARN */
function schedulerRole(
  name: string,
  { definition, role: ofRunbook }: Automation,
  { purpose, location, tags }: Schedules,
  options: CustomResourceOptions,
): Output<string> {
  const conditions = {
    StringEquals: {
      'aws:SourceAccount': location.account,
      'aws:SourceArn': location.arn('scheduler', `schedule-group/${SCHEDULE_GROUP}`),
    },
  };
  const role = serviceRole(name, { service: SCHEDULER_PRINCIPAL, conditions, tags }, options);
  const statements = statementsOn(START_STATEMENTS, { document: [definition], role: [ofRunbook] });
  allow(name, { role, purpose, statements, tags }, options);
  return role.arn;
}

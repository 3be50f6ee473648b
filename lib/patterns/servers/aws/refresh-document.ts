import { STARTED_BY_A_WINDOW, type AutomationStatement } from '../../../clouds/aws/automation';
import type { ServersPlan } from '../servers-plan';
import { SERVERS_TAG } from './tags';

/** What only the engine knows. */
export interface RefreshDocumentParts {
  /** ARN of the role that the document runs as. */
  readonly role: string;
  /** Name of the Auto Scaling group. */
  readonly group: string;
  /** Names of the alarms that stop it. */
  readonly alarms: readonly string[];
}

/**
 * All servers stay in service while new ones of the newest image take their places; it stops where it is when an alarm goes off. It is
 * not rolled back: Auto Scaling refuses that for a launch template whose image is named by a parameter.
 * Source: Amazon EC2 Auto Scaling User Guide, "Understand the default values for an instance refresh" and "Undo changes with a rollback".
 */
export function refreshDocument({ role, group, alarms }: RefreshDocumentParts, { warmUpMinutes }: ServersPlan): object {
  return {
    schemaVersion: '0.3',
    description: 'Replaces all servers of a fleet by new ones of the newest image',
    assumeRole: role,
    mainSteps: [
      {
        name: 'replaceServers',
        action: 'aws:executeAwsApi',
        inputs: {
          Service: 'autoscaling',
          Api: 'StartInstanceRefresh',
          AutoScalingGroupName: group,
          Strategy: 'Rolling',
          Preferences: {
            MinHealthyPercentage: 100,
            MaxHealthyPercentage: 110,
            InstanceWarmup: warmUpMinutes * 60,
            ...(alarms.length > 0 && { AlarmSpecification: { Alarms: alarms } }),
          },
        },
      },
    ],
  };
}

/** IDs of the alarms that stop a replacement of servers: something is wrong that more of the same would make worse. */
export function stopAlarms({ alarms, patching }: ServersPlan): readonly string[] {
  if (patching.by !== 'replacement') return [];
  return alarms.filter(({ severity }) => severity === 'critical').map(({ id }) => id);
}

/** What replacing servers may do, on behalf of a maintenance window and of its document: to groups that carry the tag of the fleet. */
export function refreshStatements({ fullName }: ServersPlan): readonly AutomationStatement[] {
  return [
    {
      actions: ['autoscaling:StartInstanceRefresh'],
      on: 'anything',
      conditions: { StringEquals: { [`aws:ResourceTag/${SERVERS_TAG}`]: fullName } },
    },
    { actions: ['cloudwatch:DescribeAlarms', 'ssm:GetAutomationExecution'], on: 'anything' },
    ...STARTED_BY_A_WINDOW,
  ];
}

import { STARTED_BY_A_WINDOW, type AutomationStatement } from '../../../clouds/aws/automation';
import { PATCH_COMMAND } from '../../../clouds/aws/patch-baseline';
import type { ServersPlan } from '../servers-plan';
import { SERVERS_TAG } from './tags';

/** Servers at a time, and failed servers after which no other is begun. */
export const PATCHED_AT_A_TIME = 1;
export const MAX_FAILED_PATCHES = 1;

/** What the parameter of the document is that names the server, in the words of a maintenance window. */
export const PATCHED_SERVER = { InstanceId: ['{{TARGET_ID}}'] };

/** What only the engine knows. */
export interface PatchDocumentParts {
  /** ARN of the role that the document runs as. */
  readonly role: string;
  /** Log group that keeps what the patches print. */
  readonly logGroup: string;
  /** Longest that patches and restarts of one server may take, in seconds. */
  readonly seconds: number;
}

const SERVER = '{{ InstanceId }}';
const GROUP = '{{ findGroup.Name }}';

/**
 * Patches one server out of service, so that neither its restart nor a slow patch is taken for a failure: Auto Scaling replaces no server
 * in standby. It is returned to service whatever comes of the patches, and the run fails when some are missing afterwards.
 * Sources: AWS Systems Manager Automation runbook reference, "Systems Manager Automation actions reference"; Amazon EC2 Auto Scaling
 * User Guide, "Temporarily remove instances from your Auto Scaling group".
 */
export function patchDocument({ role, logGroup, seconds }: PatchDocumentParts): object {
  return {
    schemaVersion: '0.3',
    description: 'Patches a server out of service and returns it',
    assumeRole: role,
    parameters: { InstanceId: { type: 'String', description: 'Server to patch' } },
    mainSteps: [
      {
        name: 'findGroup',
        action: 'aws:executeAwsApi',
        inputs: { Service: 'autoscaling', Api: 'DescribeAutoScalingInstances', InstanceIds: [SERVER] },
        outputs: [{ Name: 'Name', Selector: '$.AutoScalingInstances[0].AutoScalingGroupName', Type: 'String' }],
      },
      {
        name: 'takeOutOfService',
        action: 'aws:executeAwsApi',
        inputs: {
          Service: 'autoscaling',
          Api: 'EnterStandby',
          InstanceIds: [SERVER],
          AutoScalingGroupName: GROUP,
          ShouldDecrementDesiredCapacity: true,
        },
      },
      {
        name: 'waitUntilOutOfService',
        action: 'aws:waitForAwsResourceProperty',
        timeoutSeconds: 900,
        onFailure: 'step:returnToService',
        inputs: {
          Service: 'autoscaling',
          Api: 'DescribeAutoScalingInstances',
          InstanceIds: [SERVER],
          PropertySelector: '$.AutoScalingInstances[0].LifecycleState',
          DesiredValues: ['Standby'],
        },
      },
      {
        name: 'patch',
        action: 'aws:runCommand',
        timeoutSeconds: seconds,
        onFailure: 'step:returnToService',
        inputs: {
          DocumentName: PATCH_COMMAND,
          InstanceIds: [SERVER],
          Parameters: { Operation: ['Install'], RebootOption: ['RebootIfNeeded'] },
          CloudWatchOutputConfig: { CloudWatchOutputEnabled: true, CloudWatchLogGroupName: logGroup },
        },
      },
      {
        name: 'returnToService',
        action: 'aws:executeAwsApi',
        inputs: { Service: 'autoscaling', Api: 'ExitStandby', InstanceIds: [SERVER], AutoScalingGroupName: GROUP },
      },
      ...['MissingCount', 'FailedCount'].map((count) => ({
        name: `no${count}`,
        action: 'aws:assertAwsResourceProperty',
        inputs: {
          Service: 'ssm',
          Api: 'DescribeInstancePatchStates',
          InstanceIds: [SERVER],
          PropertySelector: `$.InstancePatchStates[0].${count}`,
          DesiredValues: ['0'],
        },
      })),
    ],
  };
}

/**
 * What patching may do, on behalf of a maintenance window and of its document: to servers and groups that carry the tag of the fleet.
 * Source: AWS Systems Manager User Guide, "Restricting Run Command access based on tags".
 */
export function patchStatements({ fullName }: ServersPlan): readonly AutomationStatement[] {
  return [
    {
      actions: [
        'autoscaling:DescribeAutoScalingInstances',
        'ssm:DescribeInstanceInformation',
        'ssm:DescribeInstancePatchStates',
        'ssm:GetAutomationExecution',
        'ssm:ListCommandInvocations',
        'ssm:ListCommands',
      ],
      on: 'anything',
    },
    {
      actions: ['autoscaling:EnterStandby', 'autoscaling:ExitStandby'],
      on: 'anything',
      conditions: { StringEquals: { [`aws:ResourceTag/${SERVERS_TAG}`]: fullName } },
    },
    {
      actions: ['ssm:SendCommand'],
      on: 'anything',
      conditions: { StringEquals: { [`ssm:resourceTag/${SERVERS_TAG}`]: fullName } },
    },
    { actions: ['ssm:SendCommand'], on: 'patch-command' },
    ...STARTED_BY_A_WINDOW,
  ];
}

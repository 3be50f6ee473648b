import type { AwsStatement } from '../../../clouds/aws/statement';
import type { OperatingSystemFamily } from '../../../profile/operating-systems';
import type { EdgeNodesPlan } from '../edge-nodes-plan';
import { EDGE_NODES_TAG } from './tags';
import type { AwsEdgeNodes } from './words';

/** Documents of AWS that run a script on a node. */
const SCRIPTS: Readonly<Record<OperatingSystemFamily, string>> = {
  linux: 'AWS-RunShellScript',
  windows: 'AWS-RunPowerShellScript',
};

/** What only the engine knows. */
export interface CommandParts {
  /** ARN of the role that the runbook runs as. */
  readonly role: string;
  /** Log group that keeps what commands print. */
  readonly logGroup: string;
}

export function scriptDocument({ family }: Pick<AwsEdgeNodes, 'family'>): string {
  return SCRIPTS[family];
}

/** All nodes of a group, for Systems Manager. */
export function nodesOf({ fullName }: EdgeNodesPlan): { key: string; values: string[] }[] {
  return [{ key: `tag:${EDGE_NODES_TAG}`, values: [fullName] }];
}

/**
 * Runs commands on all nodes of a group, in waves that stop on errors, and keeps what they print.
 * Source: AWS Systems Manager User Guide, "Using targets and rate controls to run automations at scale".
 */
export function commandDocument(
  plan: EdgeNodesPlan,
  words: Pick<AwsEdgeNodes, 'family' | 'waves'>,
  { role, logGroup }: CommandParts,
): object {
  return {
    schemaVersion: '0.3',
    description: 'Runs commands on all nodes of a group, in waves that stop on errors',
    assumeRole: role,
    parameters: { Commands: { type: 'StringList', description: 'Lines of the script' } },
    mainSteps: [
      {
        name: 'run',
        action: 'aws:runCommand',
        inputs: {
          DocumentName: scriptDocument(words),
          Targets: nodesOf(plan).map(({ key, values }) => ({ Key: key, Values: values })),
          MaxConcurrency: words.waves.maxConcurrency,
          MaxErrors: words.waves.maxErrors,
          Parameters: { commands: '{{ Commands }}' },
          CloudWatchOutputConfig: { CloudWatchOutputEnabled: true, CloudWatchLogGroupName: logGroup },
        },
      },
    ],
  };
}

/** Statement of the policy of the runbook. */
export interface CommandStatement extends AwsStatement {
  readonly on: 'anything' | 'script';
}

/** What it may do: to nodes that carry the tag of the group. */
export function commandStatements({ fullName }: EdgeNodesPlan): readonly CommandStatement[] {
  return [
    { actions: ['ssm:ListCommandInvocations', 'ssm:ListCommands', 'ssm:DescribeInstanceInformation'], on: 'anything' },
    {
      actions: ['ssm:SendCommand'],
      on: 'anything',
      conditions: { StringEquals: { [`ssm:resourceTag/${EDGE_NODES_TAG}`]: fullName } },
    },
    { actions: ['ssm:SendCommand'], on: 'script' },
  ];
}

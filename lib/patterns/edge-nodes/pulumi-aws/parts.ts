import type { LogGroup } from '@pulumi/aws/cloudwatch';
import type { Role } from '@pulumi/aws/iam';
import { interpolate, type CustomResourceOptions, type Input, type Output } from '@pulumi/pulumi';
import type { Location } from '../../../engines/pulumi-aws/location';
import type { AwsEdgeNodes } from '../aws';
import type { EdgeNodesPlan } from '../plan';

/** What the parts of a group are made of. */
export interface GroupParts {
  /** Of the component; names of its resources begin with it. */
  readonly name: string;
  readonly plan: EdgeNodesPlan;
  readonly words: AwsEdgeNodes;
  /** By name. */
  readonly logs: Readonly<Record<string, LogGroup>>;
  /** Role of the nodes. */
  readonly role: Role;
  /** ARN of the key of logs and codes. @default - keys of AWS */
  readonly key?: Input<string>;
  readonly location: Location;
  /** Puts a resource below the component. */
  readonly below: CustomResourceOptions;
  /** Tags of a resource. */
  readonly tags: () => Record<string, string>;
}

/** @throws Error when the group has no such log group */
export function logOf({ logs }: Pick<GroupParts, 'logs'>, name: string): LogGroup {
  const log = logs[name];
  if (log === undefined) throw new Error(`there is no log group "${name}"`);
  return log;
}

/** What is written to a log group, for a policy. */
export function streamsOf({ arn }: LogGroup): Output<string> {
  return interpolate`${arn}:*`;
}

/** What IoT Core of this account and region calls so. @param resource - e.g. `thing/northwind-production-cabinets-*` */
export function iotArn({ location }: Pick<GroupParts, 'location'>, resource: string): Output<string> {
  return location.arn('iot', resource);
}

/** The parameters that a runbook writes. */
export function parameterArns({ location, words: { enrolment, things } }: GroupParts): readonly Output<string>[] {
  const names = [enrolment.parameter, ...(things ? [things.claimParameter] : [])];
  return names.map((name) => location.arn('ssm', `parameter${name}`));
}

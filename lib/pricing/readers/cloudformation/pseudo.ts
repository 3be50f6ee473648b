import { Unknown } from '../unknown';

/** Where a stack is deployed, as far as that is known. */
export interface Environment {
  /** @default - chosen at deployment, as for a nested stack */
  readonly stackName?: string | undefined;
  readonly region: string;
  /** @default - known only at deployment */
  readonly account?: string | undefined;
}

/** Partition by the beginning of its regions' names, and the suffix of its host names. */
const PARTITIONS = [
  { regions: 'cn-', partition: 'aws-cn', urlSuffix: 'amazonaws.com.cn' },
  { regions: 'us-gov-', partition: 'aws-us-gov', urlSuffix: 'amazonaws.com' },
  { regions: 'us-isob-', partition: 'aws-iso-b', urlSuffix: 'sc2s.sgov.gov' },
  { regions: 'us-iso-', partition: 'aws-iso', urlSuffix: 'c2s.ic.gov' },
  { regions: 'eusc-', partition: 'aws-eusc', urlSuffix: 'amazonaws.eu' },
  { regions: '', partition: 'aws', urlSuffix: 'amazonaws.com' },
] as const;

const PSEUDO_PARAMETERS: Readonly<Record<string, (environment: Environment) => unknown>> = {
  'AWS::NoValue': () => undefined,
  'AWS::Region': ({ region }) => region,
  'AWS::StackName': ({ stackName }) => stackName ?? new Unknown('the name of a nested stack is chosen at deployment'),
  'AWS::Partition': ({ region }) => partitionOf(region)?.partition,
  'AWS::URLSuffix': ({ region }) => partitionOf(region)?.urlSuffix,
  'AWS::AccountId': ({ account }) => account ?? new Unknown('the account is known only at deployment'),
  'AWS::StackId': () => new Unknown('the ID of a stack is known only after deployment'),
  'AWS::NotificationARNs': () => new Unknown('the notification topics of a stack are chosen at deployment'),
};

export function isPseudoParameter(name: string): boolean {
  return Object.hasOwn(PSEUDO_PARAMETERS, name);
}

/** The value of a pseudo parameter; `undefined` for `AWS::NoValue`, which takes its property away. */
export function pseudoParameter(name: string, environment: Environment): unknown {
  return PSEUDO_PARAMETERS[name]?.(environment);
}

function partitionOf(region: string): (typeof PARTITIONS)[number] | undefined {
  return PARTITIONS.find(({ regions }) => region.startsWith(regions));
}

import type { Steps } from './values';

/** Names that say only what of something they are, in a map that says of what: `launchTemplate.id`. */
const OF_THE_MAP = ['id', 'name', 'arn', 'version', 'value'];

const SUFFIX = /(Ids?|Arns?|Names?|Identifiers?|Urls?|Specification)$/;

/** Inputs that are not called after what they refer to. */
const IRREGULAR: Readonly<Record<string, string>> = {
  alarmActions: 'topic',
  okActions: 'topic',
  insufficientDataActions: 'topic',
  notificationArn: 'topic',
  notificationArns: 'topic',
  allocationId: 'eip',
  gatewayId: 'internetgateway',
  logDestination: 'loggroup',
  masterUserSecretKmsKeyId: 'key',
  vpcZoneIdentifiers: 'subnet',
};

/**
 * What the name of an input says that it refers to, in lower case: `subnet` of `subnetIds`, `taskrole` of `taskRoleArn`. It ends as the
 * type does: the role of a task is a role.
 */
export function nounOf(steps: Steps): string {
  const names = steps.filter((step) => !/^\d+$/.test(step));
  const last = names.at(-1) ?? '';
  const name = OF_THE_MAP.includes(last) ? (names.at(-2) ?? '') : last;
  const irregular = Object.hasOwn(IRREGULAR, name) ? IRREGULAR[name] : undefined;
  return irregular ?? name.replace(SUFFIX, '').replace(/s$/, '').toLowerCase();
}

/** Whether a noun means resources of a type: `vpcsecuritygroup` means `aws:ec2/securityGroup:SecurityGroup`. */
export function means(noun: string, token: string): boolean {
  return noun !== '' && noun.endsWith(kindOf(token));
}

/** Whether it names the service too, as an `autoscalinggroup` does, which is no group of users. */
export function meansExactly(noun: string, token: string): boolean {
  const [, service = ''] = token.split(':', 2);
  return noun.endsWith(`${service.replace(/\/.*$/, '').toLowerCase()}${kindOf(token)}`);
}

/** The last part of a token in lower case, without the number of a second version. */
function kindOf(token: string): string {
  return token
    .slice(token.lastIndexOf(':') + 1)
    .replace(/V\d+$/, '')
    .toLowerCase();
}

/** Which attribute of a resource an input refers to, as CloudFormation calls it; `undefined` for its ID or its name. */
export function attributeOf(steps: Steps): string | undefined {
  const last = steps.findLast((step) => !/^\d+$/.test(step)) ?? '';
  if (last === 'version' && nounOf(steps) === 'launchtemplate') return 'LatestVersionNumber';
  return /(Arns?|^arn)$/.test(last) ? 'Arn' : undefined;
}

import type { SdkField } from '../../../pulumi/sdk-types';
import { valueOf, type Place } from './outputs';
import { textOf, type Values } from './values';

/** Ids of the zones of a region begin so: `euw1-az1`. */
function zonePrefix(region: string): string {
  const [area = '', where = '', count = ''] = region.split('-');
  return `${area}${where.charAt(0)}${count}`;
}

/** What functions answer that programs of ours ask. */
const ANSWERS: Readonly<Record<string, (args: Values, place: Place) => Values>> = {
  'aws:index/getAvailabilityZones:getAvailabilityZones': (_, { region }) => ({
    names: ['a', 'b', 'c'].map((letter) => `${region}${letter}`),
    zoneIds: [1, 2, 3].map((zone) => `${zonePrefix(region)}-az${zone}`),
  }),
  'aws:index/getCallerIdentity:getCallerIdentity': (_, { account }) => ({
    accountId: account,
    arn: `arn:aws:sts::${account}:assumed-role/administrator/end-to-end`,
  }),
  'aws:index/getPartition:getPartition': () => ({ partition: 'aws', dnsSuffix: 'amazonaws.com' }),
  'aws:index/getRegion:getRegion': (_, { region }) => ({ region, name: region }),
  'aws:ssm/getParameter:getParameter': ({ name }) => ({
    type: 'String',
    value: `ami-of-${textOf(name)?.split('/').at(-1) ?? 'image'}`,
  }),
};

/** What a function answers: what is known of it, and some value for the rest that its SDK declares. */
export function answerOf(token: string, fields: readonly SdkField[], args: Values, place: Place): Values {
  const some = fields
    .filter(({ required }) => required)
    .map(({ name, type }) => [name, valueOf(type, `some-${name}`)] as const);
  return { ...Object.fromEntries(some), ...args, ...ANSWERS[token]?.(args, place) };
}

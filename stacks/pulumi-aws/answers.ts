import { partitionOf } from '../../lib/clouds/aws/partitions';
import { availabilityZones } from '../../lib/clouds/aws/regions';
import type { Place } from '../../lib/profile/place';
import type { Answer } from '../pulumi/recorder/monitor';
import { UNKNOWN } from '../pulumi/recorder/recording';

/** What the provider of a place answers where nobody may ask it: what follows from its region and account, and no more. */
export function answersFor({ region, account = UNKNOWN }: Place): Answer {
  const answers: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    'aws:index/getPartition:getPartition': { partition: region === undefined ? UNKNOWN : partitionOf(region) },
    'aws:index/getRegion:getRegion': { region: region ?? UNKNOWN },
    'aws:index/getCallerIdentity:getCallerIdentity': { accountId: account },
    'aws:ssm/getParameter:getParameter': { insecureValue: UNKNOWN },
    'aws:index/getAvailabilityZones:getAvailabilityZones': {
      names: region === undefined ? UNKNOWN : availabilityZones(region),
    },
  };
  return (token) => (Object.hasOwn(answers, token) ? answers[token] : undefined);
}

import { lift, type Maybe } from '../../../readers/unknown';

import type { TaskSize } from './task-size';

/** The part of the on-demand price that Fargate Spot costs at least. Source: AWS Fargate pricing, "Fargate Spot", "up to 70%". */
export const FARGATE_SPOT_MINIMUM = 0.3;

/** One thing that a task on Fargate is billed by, for each hour that it runs. */
export interface TaskPart {
  readonly what: string;
  readonly rate: Maybe<string>;
  /** How much of it one task has. */
  readonly each: Maybe<number>;
}

/** What a task of a size is billed by. Source: AWS Fargate pricing; Amazon VPC pricing, "Public IPv4 Addresses". */
export function fargateParts(
  { vcpus, memoryGb, platform, extraStorageGb }: TaskSize,
  publicIp: Maybe<boolean>,
): readonly TaskPart[] {
  const rateOf = (what: string): Maybe<string> => lift(platform, (name) => `fargate/${what}-${name}`);
  const parts: readonly TaskPart[] = [
    { what: 'vCPU', rate: rateOf('vcpu'), each: vcpus },
    { what: 'memory', rate: rateOf('memory'), each: memoryGb },
    {
      what: 'Windows licence',
      rate: 'fargate/windows-licence',
      each: platform === 'windows' ? vcpus : 0,
    },
    { what: 'storage over 20 GB', rate: 'fargate/ephemeral-storage-over-20-gb', each: extraStorageGb },
    {
      what: 'public IPv4 addresses',
      rate: 'vpc/public-ipv4-address-in-use',
      each: lift(publicIp, (isPublic) => (isPublic ? 1 : 0)),
    },
  ];
  return parts.filter(({ each }) => each !== 0);
}

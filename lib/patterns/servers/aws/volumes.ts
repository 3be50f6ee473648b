import { IMAGES } from '../../../clouds/aws/images';
import type { ServersPlan } from '../servers-plan';

/** An encrypted EBS volume of each server. */
export interface AwsVolume {
  /** Device name that the image knows it by, e.g. `/dev/xvda`. */
  readonly device: string;
  readonly gib: number;
  readonly type: 'gp3';
}

export function awsVolumes({ system, disks }: Pick<ServersPlan, 'system' | 'disks'>): readonly AwsVolume[] {
  const { devices } = IMAGES[system];
  return disks.map(({ use, gib }) => ({ device: devices[use], gib, type: 'gp3' }));
}

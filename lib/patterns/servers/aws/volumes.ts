import { IMAGES } from '../../../clouds/aws/images';
import type { ServersPlan } from '../servers-plan';
import type { AwsVolume } from './words';

export function awsVolumes({ system, disks }: Pick<ServersPlan, 'system' | 'disks'>): readonly AwsVolume[] {
  const { devices } = IMAGES[system];
  return disks.map(({ use, gib }) => ({ device: devices[use], gib, type: 'gp3' }));
}

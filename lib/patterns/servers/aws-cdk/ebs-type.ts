import { EbsDeviceVolumeType } from 'aws-cdk-lib/aws-ec2';
import type { AwsVolume } from '../aws/words';

/** A type of volume by the name that the CDK has for it. */
export function ebsType(type: AwsVolume['type']): EbsDeviceVolumeType {
  return { gp3: EbsDeviceVolumeType.GP3, io2: EbsDeviceVolumeType.IO2, st1: EbsDeviceVolumeType.ST1 }[type];
}

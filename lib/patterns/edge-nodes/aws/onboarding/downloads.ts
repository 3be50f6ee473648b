import { partitionOf } from '../../../../clouds/aws/partitions';

/** Where the agent of Systems Manager is downloaded from. Source: AWS Systems Manager User Guide, "Install SSM Agent on hybrid Linux nodes". */
export function downloads(region: string): string {
  const suffix = partitionOf(region) === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
  return `https://amazon-ssm-${region}.s3.${region}.${suffix}/latest`;
}

import type { SecurityGroup } from '@pulumi/aws/ec2';
import { SecurityGroupIngressRule } from '@pulumi/aws/vpc';
import type { CustomResourceOptions, Input } from '@pulumi/pulumi';

/** Who may connect to servers, and where. */
export type AllowedConnection = { readonly port: number; readonly description?: string } & (
  { readonly fromCidr: Input<string> } | { readonly fromSecurityGroup: Input<string> }
);

/** Lets somebody connect to what stands in a security group. */
export function letConnect(
  name: string,
  { id: securityGroupId }: SecurityGroup,
  connection: AllowedConnection,
  tags: Record<string, string>,
  options: CustomResourceOptions,
): SecurityGroupIngressRule {
  const { port, description } = connection;
  const from =
    'fromCidr' in connection
      ? { cidrIpv4: connection.fromCidr }
      : { referencedSecurityGroupId: connection.fromSecurityGroup };
  return new SecurityGroupIngressRule(
    name,
    {
      securityGroupId,
      ...(description !== undefined && { description }),
      ipProtocol: 'tcp',
      fromPort: port,
      toPort: port,
      ...from,
      tags,
    },
    options,
  );
}

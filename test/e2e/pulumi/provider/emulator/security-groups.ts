import * as api from '@aws-sdk/client-ec2';
import type { Remote } from '../remote';
import { clientsIn, given, numeric, text, unchanging } from './clients';

/** Who reaches whom, in an emulator of EC2. */
export const SECURITY_GROUPS: Readonly<Record<string, Remote>> = {
  'aws:ec2/securityGroup:SecurityGroup': {
    create: async ({ name, description, vpcId }, at) => {
      const command = new api.CreateSecurityGroupCommand({
        GroupName: text(name),
        Description: text(description) ?? 'Managed by Pulumi',
        VpcId: text(vpcId),
      });
      return { id: given((await clientsIn(at).ec2.send(command)).GroupId), outputs: {} };
    },
    update: unchanging,
    read: async (id, at) => {
      const { SecurityGroups = [] } = await clientsIn(at).ec2.send(
        new api.DescribeSecurityGroupsCommand({ GroupIds: [id] }),
      );
      return SecurityGroups[0] && { vpcId: given(SecurityGroups[0].VpcId) };
    },
    delete: (id, at) => clientsIn(at).ec2.send(new api.DeleteSecurityGroupCommand({ GroupId: id })),
  },
  'aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule': {
    create: async ({ securityGroupId, ipProtocol, fromPort, toPort, cidrIpv4, referencedSecurityGroupId }, at) => {
      const { SecurityGroupRules = [] } = await clientsIn(at).ec2.send(
        new api.AuthorizeSecurityGroupIngressCommand({
          GroupId: text(securityGroupId),
          IpPermissions: [
            {
              IpProtocol: text(ipProtocol),
              FromPort: numeric(fromPort),
              ToPort: numeric(toPort),
              ...(cidrIpv4 !== undefined && { IpRanges: [{ CidrIp: text(cidrIpv4) }] }),
              ...(referencedSecurityGroupId !== undefined && {
                UserIdGroupPairs: [{ GroupId: text(referencedSecurityGroupId) }],
              }),
            },
          ],
        }),
      );
      return { id: given(SecurityGroupRules[0]?.SecurityGroupRuleId), outputs: {} };
    },
    update: unchanging,
    read: async (id, at) => {
      const command = new api.DescribeSecurityGroupRulesCommand({ SecurityGroupRuleIds: [id] });
      const { SecurityGroupRules = [] } = await clientsIn(at).ec2.send(command);
      return SecurityGroupRules[0] && { fromPort: given(SecurityGroupRules[0].FromPort) };
    },
    // It goes with its group.
    delete: () => Promise.resolve(),
  },
};

import { SecurityGroup } from '@pulumi/aws/ec2';
import { SecurityGroupEgressRule, SecurityGroupIngressRule } from '@pulumi/aws/vpc';
import type { CustomResourceOptions, Input } from '@pulumi/pulumi';
import { ANYONE } from '../entrance';
import type { FleetParts } from './parts';

/** The security group of the servers, and what lets them reach out. */
export interface ServersSecurityGroup {
  readonly securityGroup: SecurityGroup;
  readonly reachOut: SecurityGroupEgressRule;
}

/**
 * The security group of the servers: where their addresses stand, if those are kept. Its rules stand with the servers all the same, because
 * they speak of load balancers that stand there.
 */
export function securityGroupFor(
  { name, plan, tags, below }: FleetParts,
  vpcId: Input<string>,
  data: CustomResourceOptions,
): ServersSecurityGroup {
  const securityGroup = new SecurityGroup(
    `${name}-servers`,
    { vpcId, description: `Servers ${plan.fullName}`, tags: tags({ Name: plan.fullName }) },
    plan.state?.fixedAddress === true ? data : below,
  );
  const reachOut = new SecurityGroupEgressRule(
    `${name}-servers-anywhere`,
    {
      securityGroupId: securityGroup.id,
      description: 'Allow all outbound traffic by default',
      ipProtocol: '-1',
      cidrIpv4: ANYONE,
      tags: tags(),
    },
    below,
  );
  return { securityGroup, reachOut };
}

/** Lets a load balancer reach the servers behind it: out of its security group and into theirs. */
export function letReach(
  { name, tags, below }: FleetParts,
  loadBalancer: SecurityGroup,
  servers: SecurityGroup,
  port: number,
): void {
  const common = { description: 'Load balancer to target', ipProtocol: 'tcp', fromPort: port, toPort: port };
  new SecurityGroupEgressRule(
    `${name}-load-balancer-to-servers`,
    { ...common, securityGroupId: loadBalancer.id, referencedSecurityGroupId: servers.id, tags: tags() },
    below,
  );
  new SecurityGroupIngressRule(
    `${name}-servers-from-load-balancer`,
    { ...common, securityGroupId: servers.id, referencedSecurityGroupId: loadBalancer.id, tags: tags() },
    below,
  );
}

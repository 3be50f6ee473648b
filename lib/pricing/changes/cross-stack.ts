import type { Resource } from '../readers/resource';

import type { CrossStackUse, DeploymentChange } from './model';
import { nameOf } from './names';
import type { Paired, Pairing } from './pairs';
import { resolveProperties, type Use } from './resolved';
import { rootOf } from './stacks';

/**
 * Types that AWS does not delete while something uses them. Sources: the "Delete" pages of each service, such as Amazon VPC User
 * Guide, "Delete a subnet", and Elastic Load Balancing, "Delete a target group".
 */
const NOT_DELETED_WHILE_USED: ReadonlySet<string> = new Set([
  'AWS::CertificateManager::Certificate',
  'AWS::EC2::InternetGateway',
  'AWS::EC2::NetworkInterface',
  'AWS::EC2::SecurityGroup',
  'AWS::EC2::Subnet',
  'AWS::EC2::TransitGateway',
  'AWS::EC2::VPC',
  'AWS::ECS::Cluster',
  'AWS::ElasticLoadBalancingV2::TargetGroup',
  'AWS::IAM::InstanceProfile',
  'AWS::RDS::DBCluster',
  'AWS::RDS::DBParameterGroup',
  'AWS::RDS::DBSubnetGroup',
  'AWS::Route53::HostedZone',
  'AWS::WAFv2::IPSet',
]);

/** What only watches, names or grants, and holds nothing that it refers to. */
const HOLDS_NOTHING = /^AWS::(Budgets|CloudWatch|Events|IAM|Logs|SNS|SSM)::/;

/** Uses of resources in other stacks, as they stand before. */
export interface UseBefore {
  readonly user: Resource;
  readonly use: Use;
  readonly used: Resource;
  /** The user after. @default - it is gone, with its stack or without */
  readonly paired?: Paired;
}

/** All uses across stacks before: nested stacks are updated together with those around them. */
export function usesAcrossStacks(before: readonly Resource[], { pairs }: Pairing): readonly UseBefore[] {
  const byId = new Map(before.map((resource) => [resource.id, resource]));
  const pairedBy = new Map(pairs.map((paired) => [paired.before, paired]));
  return before.flatMap((user) => {
    const paired = pairedBy.get(user);
    const uses = paired?.usesBefore ?? resolveProperties(user, String).uses;
    return uses.flatMap((use): readonly UseBefore[] => {
      const used = byId.get(use.to);
      if (used === undefined || rootOf(used.stack) === rootOf(user.stack)) return [];
      return [{ user, use, used, ...(paired !== undefined && { paired }) }];
    });
  });
}

/** What CloudFormation does not update, though what it uses by an output is replaced or removed. */
export function outdatedUses(
  uses: readonly UseBefore[],
  changes: ReadonlyMap<string, DeploymentChange>,
  touched: (paired: Paired) => boolean,
): readonly CrossStackUse[] {
  return uses.flatMap((one): readonly CrossStackUse[] => {
    const { paired, use, used } = one;
    if (paired === undefined || use.by !== 'output' || touched(paired)) return [];
    const fate = fateOf(changes.get(used.id));
    return fate === undefined ? [] : [crossStackUse(one, fate)];
  });
}

/** What another stack still uses at the moment when its own deletes it: a stack that uses another is deployed after it. */
export function blockedDeletions(
  uses: readonly UseBefore[],
  changes: ReadonlyMap<string, DeploymentChange>,
): readonly CrossStackUse[] {
  return uses.flatMap((one): readonly CrossStackUse[] => {
    const { user, use, used } = one;
    const change = changes.get(used.id);
    const fate = fateOf(change);
    if (fate === undefined || (use.by !== 'export' && change?.old === 'retained')) return [];
    const holds = NOT_DELETED_WHILE_USED.has(used.type) && !HOLDS_NOTHING.test(user.type);
    return use.by === 'export' || holds ? [crossStackUse(one, fate)] : [];
  });
}

function crossStackUse({ user, use, used }: UseBefore, fate: CrossStackUse['fate']): CrossStackUse {
  return { user: nameOf(user), property: use.property, used: nameOf(used), fate };
}

/** A resource whose servers alone are replaced stays what it is. */
function fateOf(change: DeploymentChange | undefined): CrossStackUse['fate'] | undefined {
  if (change?.kind === 'removed' || change?.kind === 'orphaned') return 'removed';
  return change?.kind === 'replaced' && change.old !== undefined ? 'replaced' : undefined;
}

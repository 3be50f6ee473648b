import type { Properties, Resource } from '../../lib/pricing';
import { isUnknown } from '../../lib/pricing';
import { referencesOf, unknownsIn } from '../../lib/pricing/readers/reference';
import type { Form, Taken } from './taken';

/*
 * Resources that CloudFormation has no resource for, since they are parts of others there, and those that it calls otherwise than the
 * provider. Each looks first whether it stands at all.
 */

/** A policy of its own or of AWS, attached by either of the two. */
export const rolePolicyAttachment: Form = (one) => {
  const [role, policy] = [one.other('role'), one.other('policyArn')];
  const [name, arn] = [one.idIn('role'), one.idIn('policyArn')];
  const byPolicy = policy !== undefined && refersTo(policy.value('Roles'), role);
  const byRole = role !== undefined && (refersTo(role.value('ManagedPolicyArns'), policy) || names(role, arn));
  return byPolicy || byRole ? joined('/', name, arn) : undefined;
};

export const lifecycleHook: Form = (one) => {
  const [group, name] = [one.other('AutoScalingGroupName'), one.text('LifecycleHookName')];
  const hook = listOf(group, 'LifecycleHookSpecificationList').find(
    (each) => textIn(each, 'LifecycleHookName') === name,
  );
  return hook && joined('/', one.idIn('AutoScalingGroupName'), name);
};

export const eventTarget: Form = (one) => {
  const to = one.other('arn');
  const target = listOf(one.other('rule'), 'Targets').find((each) => refersTo(each.value('Arn'), to));
  return target && joined('/', ruleName(one.idIn('rule')), textIn(target, 'Id'));
};

export const patchGroup: Form = (one) => {
  const [group, baseline] = [one.text('patchGroup'), one.other('baselineId')];
  const groups = baseline?.value('PatchGroups');
  return Array.isArray(groups) && groups.includes(group) ? joined(',', group, one.idIn('baselineId')) : undefined;
};

/** @param property - of the bucket in CloudFormation */
export function ofBucket(property: string): Form {
  return (one) => (one.other('bucket')?.value(property) === undefined ? undefined : joined('', one.idIn('bucket')));
}

/** One of a rule without a bus is on the default one. CloudFormation calls a rule by its name, its bus and name, or its ARN. */
export function ruleName(id: string | undefined): string | undefined {
  return id?.replace(/^arn:.*:rule\//, '').replace('|', '/');
}

export const eventRule: Form = ({ id }) => joined('', ruleName(id));

/** `<name>|<ID>|<scope>` */
export const webAcl: Form = ({ id = '' }) => {
  const [name, own, scope] = id.split('|');
  return joined('/', own, name, scope);
};

/** `<ARN of the resource>|<ARN of the web ACL>` */
export const webAclAssociation: Form = ({ id = '' }) => {
  const arns = id.split('|');
  const [acl, other] = [arns.find((arn) => arn.includes(':wafv2:')), arns.find((arn) => !arn.includes(':wafv2:'))];
  return joined(',', acl, other);
};

export const schedule: Form = (one) => one.deployed && joined('/', one.text('GroupName') ?? 'default', one.id);

export const budget: Form = ({ deployed, id }) => joined(':', deployed?.account, id);

/** CloudFormation tells the address, and often the allocation too. */
export const address: Form = ({ id, registered }) => {
  const [allocation] = /eipalloc-\w+/.exec(id ?? '') ?? [];
  if (allocation !== undefined) return { id: allocation };
  const ask = `aws ec2 describe-addresses --region ${registered.region} --public-ips ${id ?? ''} --query 'Addresses[0].AllocationId' --output text`;
  return id === undefined ? undefined : { ask };
};

/** Made with the VPC, and by nobody. */
export const defaultSecurityGroup: Form = (one) => {
  const vpc = one.idIn('vpcId');
  const filters = `Name=vpc-id,Values=${vpc ?? ''} Name=group-name,Values=default`;
  const ask = `aws ec2 describe-security-groups --region ${one.registered.region} --filters ${filters} --query 'SecurityGroups[0].GroupId' --output text`;
  return vpc === undefined ? undefined : { ask };
};

/** The parts of an ID. @returns undefined where one is not known */
export function joined(separator: string, ...parts: readonly (string | undefined)[]): Taken | undefined {
  return parts.every((part) => part !== undefined && part !== '') ? { id: parts.join(separator) } : undefined;
}

export function listOf(resource: Resource | undefined, path: string): readonly Properties[] {
  const list = resource?.list(path) ?? [];
  return isUnknown(list) ? [] : list;
}

export function textIn(properties: Properties, path: string): string | undefined {
  const text = properties.text(path);
  return isUnknown(text) ? undefined : text;
}

/** Whether a value has a reference to what stands. */
export function refersTo(value: unknown, resource: Resource | undefined): boolean {
  return (
    resource !== undefined &&
    unknownsIn(value)
      .flatMap(referencesOf)
      .some(({ to }) => to === resource.id)
  );
}

function names(role: Resource, arn: string | undefined): boolean {
  const arns = role.value('ManagedPolicyArns');
  return Array.isArray(arns) && arns.includes(arn);
}

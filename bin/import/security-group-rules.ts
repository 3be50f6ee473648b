import { isUnknown, type Properties, type Resource } from '../../lib/pricing';
import { listOf, textIn } from './composed';
import type { Form } from './taken';

/** What tells the rules of a group apart, beside another group. */
const PARTS = ['IpProtocol', 'FromPort', 'ToPort', 'CidrIp', 'CidrIpv6'];

/** A rule that CloudFormation has as a resource, or within that of its group. Its ID is told by some versions of it. */
function rule(direction: 'Ingress' | 'Egress'): Form {
  return (one) => {
    if (one.id?.startsWith('sgr-') === true) return { id: one.id };
    const within = listOf(one.other('GroupId'), `SecurityGroup${direction}`);
    const group = one.idIn('GroupId');
    if (group === undefined || (!one.deployed && !within.some((each) => isSame(each, one.registered))))
      return undefined;
    const { region } = one.registered;
    const query = `SecurityGroupRules[?${conditions(one.registered, direction, one.idIn(otherGroup(direction))).join('&&')}].SecurityGroupRuleId`;
    return {
      ask: `aws ec2 describe-security-group-rules --region ${region} --filters Name=group-id,Values=${group} --query '${query}' --output text`,
    };
  };
}

export const ingressRule = rule('Ingress');
export const egressRule = rule('Egress');

function otherGroup(direction: 'Ingress' | 'Egress'): string {
  return direction === 'Ingress' ? 'SourceSecurityGroupId' : 'DestinationSecurityGroupId';
}

/** What only the deployment knows, as the block of a VPC that is made, may be the same. */
function isSame(one: Properties, other: Resource): boolean {
  return PARTS.every((part) => {
    const [own, wanted] = [one.text(part), other.text(part)];
    return isUnknown(own) || isUnknown(wanted) || own === wanted;
  });
}

/** In the language of the AWS CLI's queries. */
function conditions(rule: Resource, direction: 'Ingress' | 'Egress', group: string | undefined): readonly string[] {
  const numbers = ['FromPort', 'ToPort'].flatMap((part) => textsOf(rule, part).map((text) => `${part}==\`${text}\``));
  const texts = [
    ...textsOf(rule, 'IpProtocol').map((text) => `IpProtocol==\`"${text}"\``),
    ...textsOf(rule, 'CidrIp').map((text) => `CidrIpv4==\`"${text}"\``),
    ...textsOf(rule, 'CidrIpv6').map((text) => `CidrIpv6==\`"${text}"\``),
    ...(group === undefined ? [] : [`ReferencedGroupInfo.GroupId==\`"${group}"\``]),
  ];
  return [direction === 'Egress' ? 'IsEgress' : '!IsEgress', ...numbers, ...texts];
}

function textsOf(rule: Resource, part: string): readonly string[] {
  const text = textIn(rule, part);
  return text === undefined ? [] : [text];
}

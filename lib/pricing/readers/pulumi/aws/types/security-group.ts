import { isList, isObject, type JsonObject } from '../../../shape';
import { isUnknown } from '../../../unknown';

import { given, withProperties, type Presenter } from './presenter';

/** Lists of a rule of the SDK, with what CloudFormation has one rule each for. `Source` and `Destination` stand before the last two. */
const PEERS: Readonly<Record<string, string>> = {
  cidrBlocks: 'CidrIp',
  ipv6CidrBlocks: 'CidrIpv6',
  prefixListIds: 'PrefixListId',
  securityGroups: 'SecurityGroupId',
};
const SIDED = ['PrefixListId', 'SecurityGroupId'];

/** A security group with the rules that are written into it. */
export const securityGroup: Presenter = (own, named) =>
  withProperties(named, {
    SecurityGroupIngress: rulesOf(own.inputs['ingress'], 'Source'),
    SecurityGroupEgress: rulesOf(own.inputs['egress'], 'Destination'),
  });

function rulesOf(rules: unknown, side: 'Source' | 'Destination'): unknown {
  if (!isList(rules)) return rules;
  return rules.flatMap((rule): readonly unknown[] =>
    isObject(rule) && !isUnknown(rule) ? peersOf(rule, side) : [rule],
  );
}

/** A rule that names several peers is several in CloudFormation. */
function peersOf(rule: JsonObject, side: string): readonly JsonObject[] {
  const { protocol, fromPort, toPort, description } = rule;
  const base = { IpProtocol: protocol, FromPort: fromPort, ToPort: toPort, Description: description };
  return Object.entries(PEERS).flatMap(([input, name]) => {
    const peers = rule[input] ?? [];
    const key = SIDED.includes(name) ? `${side}${name}` : name;
    return (isList(peers) ? peers : [peers]).map((peer) => given({ ...base, [key]: peer }));
  });
}

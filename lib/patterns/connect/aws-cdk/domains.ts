import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as resolver from 'aws-cdk-lib/aws-route53resolver';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { upTo } from '../../../up-to';
import { DNS } from '../aws/words';
import type { HubParts } from './gateway';

/** Looks domains up at DNS servers elsewhere, for the hub and for every spoke that names them. */
export function addDomains(
  scope: Construct,
  { network, plan: { fullName, standsIn, domainZones }, words: { domains } }: HubParts,
): readonly resolver.CfnResolverRule[] {
  if (domains.length === 0) return [];
  const group = new ec2.SecurityGroup(scope, 'ResolverSecurityGroup', {
    vpc: network.vpc,
    description: `DNS of ${fullName} to servers elsewhere`,
    allowAllOutbound: false,
  });
  for (const server of new Set(domains.flatMap(({ servers }) => servers))) {
    for (const protocol of DNS.protocols)
      group.addEgressRule(ec2.Peer.ipv4(`${server}/32`), ec2.Port[protocol](DNS.port), 'DNS');
  }
  const endpoint = new resolver.CfnResolverEndpoint(scope, 'Resolver', {
    direction: 'OUTBOUND',
    securityGroupIds: [group.securityGroupId],
    ipAddresses: upTo(domainZones).map((zone) => ({ subnetId: network.subnet(standsIn, zone).subnetId })),
  });
  return domains.map(({ called, domain, servers, parameter }) => {
    const rule = new resolver.CfnResolverRule(scope, `Domain-${called}`, {
      ruleType: 'FORWARD',
      domainName: domain,
      resolverEndpointId: endpoint.ref,
      targetIps: servers.map((ip) => ({ ip, port: String(DNS.port) })),
    });
    new resolver.CfnResolverRuleAssociation(scope, `Domain-${called}-Association`, {
      resolverRuleId: rule.ref,
      vpcId: network.vpc.vpcId,
    });
    new StringParameter(scope, `Domain-${called}-Published`, {
      parameterName: parameter,
      stringValue: rule.ref,
      description: `Rule of ${fullName} for ${domain}`,
    });
    return rule;
  });
}

import { SecurityGroup } from '@pulumi/aws/ec2';
import { ResolverEndpoint, ResolverRule, ResolverRuleAssociation } from '@pulumi/aws/route53';
import { Parameter } from '@pulumi/aws/ssm';
import { SecurityGroupEgressRule } from '@pulumi/aws/vpc';
import type { CustomResourceOptions } from '@pulumi/pulumi';
import { upTo } from '../../../up-to';
import { DNS } from '../aws/words';
import type { HubParts } from './gateway';

/** A rule, by what its domain is called in names. */
export interface DomainRule {
  readonly called: string;
  readonly rule: ResolverRule;
}

/** Looks domains up at DNS servers elsewhere, for the hub and for every spoke that names them. */
export function addDomains(name: string, parts: HubParts, options: CustomResourceOptions): readonly DomainRule[] {
  const { network, plan, words, tags } = parts;
  const { domains } = words;
  if (domains.length === 0) return [];
  const resolverName = `${name}-resolver`;
  const group = securityGroup(resolverName, parts, options);
  const endpoint = new ResolverEndpoint(
    resolverName,
    {
      direction: 'OUTBOUND',
      securityGroupIds: [group.id],
      ipAddresses: upTo(plan.domainZones).map((zone) => ({ subnetId: network.subnet(plan.standsIn, zone).id })),
      tags: tags(resolverName),
    },
    options,
  );
  return domains.map(({ called, domain, servers, parameter }) => {
    const ruleName = `${name}-${called}`;
    const rule = new ResolverRule(
      ruleName,
      {
        ruleType: 'FORWARD',
        domainName: domain,
        resolverEndpointId: endpoint.id,
        targetIps: servers.map((ip) => ({ ip, port: DNS.port })),
        tags: tags(ruleName),
      },
      options,
    );
    new ResolverRuleAssociation(ruleName, { resolverRuleId: rule.id, vpcId: network.vpcId }, options);
    new Parameter(
      ruleName,
      {
        name: parameter,
        type: 'String',
        value: rule.id,
        description: `Rule of ${plan.fullName} for ${domain}`,
        tags: tags(ruleName),
      },
      options,
    );
    return { called, rule };
  });
}

/** Lets DNS out to the servers, and nothing in. */
function securityGroup(
  name: string,
  { network: { vpcId }, plan: { fullName }, words: { domains }, tags }: HubParts,
  options: CustomResourceOptions,
): SecurityGroup {
  const group = new SecurityGroup(
    name,
    { vpcId, description: `DNS of ${fullName} to servers elsewhere`, tags: tags(name) },
    options,
  );
  for (const server of new Set(domains.flatMap(({ servers }) => servers))) {
    for (const protocol of DNS.protocols) {
      const ruleName = `${name}-${server.replaceAll('.', '-')}-${protocol}`;
      new SecurityGroupEgressRule(
        ruleName,
        {
          securityGroupId: group.id,
          description: 'DNS',
          cidrIpv4: `${server}/32`,
          ipProtocol: protocol,
          fromPort: DNS.port,
          toPort: DNS.port,
          tags: tags(ruleName),
        },
        options,
      );
    }
  }
  return group;
}

import { awsAlarms } from '../../../clouds/aws/signals';
import { isToken } from '../../../form/problems';
import { refuse, type Problem } from '../../../problem';
import type { Decision } from '../../../profile/decision';
import type { Place } from '../../../profile/place';
import type { Warning } from '../../../profile/warning';
import type { ConnectPlan, HubPlan, SpokePlan } from '../connect-plan';
import type { PassedConnect, Topology } from '../props';
import { publishedAs, ruleParameter } from './parameters';
import { hubResources, spokeResources } from './resources';
import type { AwsConnect, AwsHub, AwsSpoke, NamedRule } from './words';

export type * from './words';

/** All private address space: RFC 1918, and the shared space of RFC 6598. */
const PRIVATE_SPACE: readonly string[] = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'];

/** How IDs of connections begin. */
const PREFIX: Readonly<Record<Topology, string>> = { peering: 'pcx-', 'transit-gateway': 'tgw-attach-' };

/**
 * A connection in AWS's words.
 * @throws InputError when the ID of a connection is one of another kind
 */
export function awsConnect(plan: ConnectPlan, _place: Place, { connections }: PassedConnect): AwsConnect {
  return plan.kind === 'hub' ? awsHub(plan, connections) : awsSpoke(plan);
}

/**
 * A hub in AWS's words.
 * @throws InputError when the ID of a connection is one of another kind
 */
export function awsHub(plan: HubPlan, connections: Readonly<Record<string, string>>): AwsHub {
  const { fullName, topology } = plan;
  refuse(connectionProblems(topology, connections));
  const parameter = publishedAs(fullName, topology);
  const words = {
    kind: 'hub',
    parameter,
    connections,
    blackholes: plan.outboundInternet ? PRIVATE_SPACE : [],
    domains: plan.domains.map(({ domain, servers }) => ({ ...ruleOf(fullName, domain), servers })),
    alarms: awsAlarms(plan.alarms),
  } as const;
  return {
    ...words,
    decisions: [decision('published as', `${parameter} in Parameter Store`)],
    warnings: sharingWarnings(plan),
    resources: hubResources(plan, words),
  };
}

/** A spoke in AWS's words. */
export function awsSpoke(plan: SpokePlan): AwsSpoke {
  const { hub, topology } = plan;
  const parameter = publishedAs(hub.fullName, topology);
  const domains = plan.domains.map((domain) => ruleOf(hub.fullName, domain));
  return {
    kind: 'spoke',
    parameter,
    domains,
    decisions: [decision('connects to', `what ${parameter} names in Parameter Store`)],
    warnings: parameterWarnings(plan, [parameter, ...domains.map((rule) => rule.parameter)]),
    resources: spokeResources(plan),
  };
}

function ruleOf(hub: string, domain: string): NamedRule {
  return { called: domainName(domain), domain, parameter: ruleParameter(hub, domain) };
}

/** With hyphens doubled, so that `a-b.example` and `a.b.example` are two names. */
function domainName(domain: string): string {
  return domain.replaceAll('-', '--').replaceAll('.', '-');
}

function connectionProblems(topology: Topology, connections: Readonly<Record<string, string>>): readonly Problem[] {
  return Object.entries(connections).flatMap(([spoke, id]) => {
    if (isToken(id) || id.startsWith(PREFIX[topology])) return [];
    const expected = `the ID of a connection by ${topology}, which begins with ${PREFIX[topology]}`;
    return [{ path: ['spokes', spoke, 'connection'], found: `"${id}"`, expected }];
  });
}

function sharingWarnings({ sharedWith, fullName }: HubPlan): readonly Warning[] {
  if (sharedWith.length === 0) return [];
  const accounts = sharedWith.join(', ');
  return [
    warning(
      `Accept the resource share ${fullName} in AWS RAM in ${accounts}, unless an organization shares it already.`,
    ),
  ];
}

/** What is read from Parameter Store stands where it is read. */
function parameterWarnings({ hub }: SpokePlan, parameters: readonly string[]): readonly Warning[] {
  if (hub.sameAccount && hub.sameRegion) return [];
  const where = hub.sameAccount ? 'region' : 'account';
  return [
    warning(
      `Before its first deployment, copy from the ${where} of ${hub.environment} to Parameter Store in its own: ${parameters.join(', ')}.`,
    ),
  ];
}

function decision(what: string, choice: string): Decision {
  return { pattern: 'connect', what, choice, because: 'AWS' };
}

function warning(says: string): Warning {
  return { pattern: 'connect', says };
}

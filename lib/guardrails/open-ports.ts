import type { Check, Findings, Guardrail } from './guardrail';
import { isEverywhere } from './everywhere';
import { inEach } from './judge';
import type { Properties } from './properties';

/** Ports that a service for everyone answers on: HTTP, which redirects, and HTTPS. */
const FOR_ANYONE = [80, 443];

/** Ports that worms look for, by what answers on them. */
const KNOWN: Readonly<Record<number, string>> = {
  20: 'FTP',
  21: 'FTP',
  22: 'SSH',
  23: 'Telnet',
  135: 'RPC',
  139: 'NetBIOS',
  445: 'SMB',
  1433: 'SQL Server',
  1521: 'Oracle',
  2049: 'NFS',
  2375: 'Docker',
  3306: 'MySQL',
  3389: 'RDP',
  5432: 'PostgreSQL',
  5900: 'VNC',
  5985: 'WinRM',
  5986: 'WinRM',
  6379: 'Redis',
  9200: 'OpenSearch',
  11211: 'Memcached',
  27017: 'MongoDB',
};

/** What a rule lets in: TCP and UDP have ports, `-1` is everything. ICMP has none, and answers pings. */
interface Opening {
  readonly protocol: string | undefined;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

const inline: Check = ({ properties }) => inEach(properties.objects('ingress'), rule);

const standalone: Check = ({ properties }) => (properties.text('type') === 'ingress' ? rule(properties) : undefined);

const ingressRule: Check = ({ properties }) =>
  inEach(['cidrIpv4', 'cidrIpv6'], (range) => opened(properties, [properties.text(range) ?? ''], 'ipProtocol'));

/** Of Lightsail: open to anyone unless it is said to whom. */
const publicPorts: Check = ({ properties }) =>
  inEach(properties.objects('portInfos'), (port) => {
    const from = [...port.texts('cidrs'), ...port.texts('ipv6Cidrs')];
    return opened(port, from.length === 0 ? ['0.0.0.0/0'] : from, 'protocol');
  });

/** Only HTTP and HTTPS are open to the internet. */
export const openPorts: Guardrail = {
  name: 'open-ports',
  title: 'Open ports',
  description: 'Nothing but ports 80 and 443 is open to the internet, and administration never is.',
  severity: 'critical',
  resources: {
    'aws:ec2/securityGroup:SecurityGroup': [inline],
    'aws:ec2/defaultSecurityGroup:DefaultSecurityGroup': [inline],
    'aws:ec2/securityGroupRule:SecurityGroupRule': [standalone],
    'aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule': [ingressRule],
    'aws:lightsail/instancePublicPorts:InstancePublicPorts': [publicPorts],
  },
};

function rule(properties: Properties): Findings {
  return inEach(['cidrBlocks', 'ipv6CidrBlocks'], (ranges) => opened(properties, properties.texts(ranges), 'protocol'));
}

function opened(properties: Properties, sources: readonly string[], protocol: string): Findings {
  const from = sources.find(isEverywhere);
  if (from === undefined) return undefined;
  const opening = {
    protocol: protocolOf(properties, protocol),
    from: properties.number('fromPort'),
    to: properties.number('toPort'),
  };
  return isForAnyone(opening) ? undefined : `${describe(opening)} open to the internet (${from})`;
}

/** Protocols are named or numbered. Source: Amazon EC2 API reference, "IpPermission". */
function protocolOf(properties: Properties, property: string): string | undefined {
  const named = properties.text(property)?.toLowerCase() ?? properties.number(property)?.toString();
  const numbered: Readonly<Record<string, string>> = { all: '-1', 6: 'tcp', 17: 'udp', 1: 'icmp', 58: 'icmpv6' };
  return named === undefined ? undefined : (numbered[named] ?? named);
}

function isForAnyone({ protocol, from, to }: Opening): boolean {
  if (protocol === 'icmp' || protocol === 'icmpv6') return true;
  if (protocol !== 'tcp' && protocol !== 'udp') return false;
  return from !== undefined && from === to && FOR_ANYONE.includes(from);
}

function describe({ protocol, from = 0, to = 65_535 }: Opening): string {
  if (protocol === '-1') return 'every port is';
  const known = Object.entries(KNOWN).filter(([port]) => Number(port) >= from && Number(port) <= to);
  const names = [...new Set(known.map(([, name]) => name))];
  const which =
    names.length === 0 ? '' : names.length > 3 ? `, ${names.slice(0, 3).join(', ')} and more` : `, ${names.join(', ')}`;
  const ports = from === to ? `port ${from}` : `ports ${from} to ${to}`;
  return `${ports} (${protocol ?? 'any protocol'}${which}) ${from === to ? 'is' : 'are'}`;
}

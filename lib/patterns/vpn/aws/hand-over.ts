import type { VpnPlan } from '../vpn-plan';
import { GATEWAY_ASN } from './autonomous-systems';

/** Whose connection it is. */
export interface HandOverContext {
  /** Name of the client, for people. */
  readonly client: string;
  readonly environment: string;
  /** @default - it is known only at deployment */
  readonly region?: string;
}

/**
 * What whoever runs the device needs to set it up, as Markdown. It holds no key, and what is known only after deployment by the
 * commands that tell it.
 */
export function vpnHandOver(plan: VpnPlan, { client, environment, region }: HandOverContext): string {
  const { name, address } = plan;
  return [
    `# VPN ${name}: ${client}, ${environment}`,
    'For whoever runs the device. Nothing in it is secret; the keys come by a way of their own.',
    '## Ends',
    table([
      ['', 'device', 'AWS'],
      ['public address', address, 'one for each of the two tunnels, see below'],
      ['networks', plan.networks.join(', '), plan.reaches.join(', ')],
      ...(plan.routing === 'bgp' ? [['autonomous system', `${plan.asn}`, `${GATEWAY_ASN}`]] : []),
    ]),
    '## Settings of both tunnels',
    table(settingsOf(plan)),
    ...routingOf(plan),
    '## Known after deployment',
    knownLater(region),
    '## To test',
    list(testsOf(plan)),
    '',
  ].join('\n\n');
}

function settingsOf({ proposal }: VpnPlan): readonly (readonly string[])[] {
  const { ike, aesGcmBits, sha2Bits, groups, ikeSeconds, ipsecSeconds } = proposal;
  const encryption = `AES-${aesGcmBits}-GCM-16`;
  const both = groups.map((group) => `${group}`).join(' or ');
  return [
    ['', 'phase 1 (IKE)', 'phase 2 (IPsec)'],
    ['version', `IKEv${ike} alone`, 'ESP, tunnel mode'],
    ['encryption', encryption, encryption],
    ['integrity, pseudo-random function', `SHA2-${sha2Bits}`, `SHA2-${sha2Bits}`],
    ['Diffie-Hellman group', both, `${both}, perfect forward secrecy`],
    ['lifetime', `${ikeSeconds} seconds`, `${ipsecSeconds} seconds`],
    ['authentication', 'pre-shared key, one for each tunnel', ''],
    ['dead peer detection', 'restart after 30 seconds of silence', ''],
    ['who starts', 'AWS; the device answers UDP 500 and 4500 and ESP', ''],
    ['TCP MSS', '', 'clamped to what fits into the tunnel; fragments are made before encryption'],
  ];
}

function routingOf({ routing, networks, reaches }: VpnPlan): readonly string[] {
  if (routing === 'static') {
    return [
      '## Routes',
      list([
        `On the device: ${reaches.join(', ')} over both tunnels, the first one preferred.`,
        `At AWS: ${networks.join(', ')}, which are there already.`,
      ]),
    ];
  }
  return [
    '## BGP',
    list([
      'One session in each tunnel, between its inside addresses; both at the same time.',
      `Announce ${networks.join(', ')} and nothing else: no default route, and none of the blocks at AWS.`,
      `Accept ${reaches.join(', ')} and nothing else.`,
      'Hold time 30 seconds. To prefer a tunnel, announce a longer path over the other one.',
    ]),
  ];
}

function knownLater(region: string | undefined): string {
  const where = region === undefined ? '' : ` --region ${region}`;
  return [
    'The stack names the connection in its output `VpnConnectionId`. The component of Pulumi has it as `vpnConnectionId`, the outside addresses as `tunnelAddresses`, and the attachment as `attachmentId`.',
    '',
    list([
      `Outside and inside addresses: \`aws ec2 describe-vpn-connections${where} --vpn-connection-ids ID --query 'VpnConnections[].Options.TunnelOptions[].[OutsideIpAddress,TunnelInsideCidr]'\`. Of an inside block the first address is that of AWS, the second that of the device.`,
      `Pre-shared keys: \`aws ec2 describe-vpn-connections${where} --vpn-connection-ids ID --query 'VpnConnections[].PreSharedKeyArn'\` names the secret in Secrets Manager. Read it where nobody looks on, hand it over by a way that is not this document, and by no e-mail.`,
      `Attachment, to be written into the client file as \`connection\`: \`aws ec2 describe-transit-gateway-attachments${where} --filters Name=resource-id,Values=ID --query 'TransitGatewayAttachments[].TransitGatewayAttachmentId'\`.`,
    ]),
  ].join('\n');
}

function testsOf({ routing, networks, reaches }: VpnPlan): readonly string[] {
  return [
    'Both tunnels are up, on the device and at AWS: the alarms `TunnelDown` and `ConnectionDown` are over.',
    ...(routing === 'bgp'
      ? [`Both BGP sessions are established; AWS has learnt ${networks.join(', ')}, the device ${reaches.join(', ')}.`]
      : []),
    'A host behind the device and a server on the other side reach each other, in both directions, with a packet of full size.',
    'Shut the first tunnel down: traffic goes on over the second within a minute, and `TunnelDown` tells of it. Then the other way round.',
    'Shut both down: `ConnectionDown` wakes somebody up.',
    'A proposal that is weaker (IKEv1, AES-128, group 2) is refused, and the logs of the tunnel say so.',
  ];
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

import type { VpnConnectionArgs } from '@pulumi/aws/ec2';
import type { Input } from '@pulumi/pulumi';
import { TUNNEL, type AwsTunnel } from '../aws';

/** The same for both tunnels. */
export function tunnelOptions(tunnel: AwsTunnel, logGroupArn: Input<string>): Partial<VpnConnectionArgs> {
  const { ikeVersion, encryption, integrity, groups, ikeSeconds, ipsecSeconds } = tunnel;
  const logs = {
    cloudwatchLogOptions: { logEnabled: true, logGroupArn, logOutputFormat: TUNNEL.logFormat },
  };
  const dhGroups = [...groups];
  return {
    tunnel1IkeVersions: [ikeVersion],
    tunnel1Phase1EncryptionAlgorithms: [encryption],
    tunnel1Phase1IntegrityAlgorithms: [integrity],
    tunnel1Phase1DhGroupNumbers: dhGroups,
    tunnel1Phase1LifetimeSeconds: ikeSeconds,
    tunnel1Phase2EncryptionAlgorithms: [encryption],
    tunnel1Phase2IntegrityAlgorithms: [integrity],
    tunnel1Phase2DhGroupNumbers: dhGroups,
    tunnel1Phase2LifetimeSeconds: ipsecSeconds,
    tunnel1DpdTimeoutAction: TUNNEL.onSilence,
    tunnel1StartupAction: TUNNEL.atStart,
    tunnel1LogOptions: logs,
    tunnel2IkeVersions: [ikeVersion],
    tunnel2Phase1EncryptionAlgorithms: [encryption],
    tunnel2Phase1IntegrityAlgorithms: [integrity],
    tunnel2Phase1DhGroupNumbers: dhGroups,
    tunnel2Phase1LifetimeSeconds: ikeSeconds,
    tunnel2Phase2EncryptionAlgorithms: [encryption],
    tunnel2Phase2IntegrityAlgorithms: [integrity],
    tunnel2Phase2DhGroupNumbers: dhGroups,
    tunnel2Phase2LifetimeSeconds: ipsecSeconds,
    tunnel2DpdTimeoutAction: TUNNEL.onSilence,
    tunnel2StartupAction: TUNNEL.atStart,
    tunnel2LogOptions: logs,
  };
}

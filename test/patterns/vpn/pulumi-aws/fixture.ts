import { ConnectHub } from '../../../../lib/patterns/connect/pulumi-aws';
import { Network } from '../../../../lib/patterns/network/pulumi-aws';
import type { VpnPlan } from '../../../../lib/patterns/vpn/plan';
import { Vpn } from '../../../../lib/patterns/vpn/pulumi-aws';
import { knownContext, recorded, type Recorded } from '../../../engines/pulumi-aws/fixture';
import { connectionsOf } from '../../connect/aws-cdk/fixture';
import { BANK, environments, hubOf, networkOf } from '../../connect/fixture';
import { VPN_ATTACHMENT } from '../fixture';

/** What the program of the bank's hub with VPNs registers. */
export function recordingOf(...plans: readonly VpnPlan[]): Promise<Recorded> {
  const context = knownContext(environments(BANK).shared?.context);
  return recorded(() => {
    const network = new Network('network', { plan: networkOf(BANK, 'shared'), context });
    const connections = connectionsOf(BANK, 'shared');
    const hub = new ConnectHub('connect', { plan: hubOf(BANK, 'shared'), network, context, connections });
    for (const plan of plans) {
      const connection = plan.connected ? { connection: VPN_ATTACHMENT } : {};
      new Vpn(`vpn-${plan.name}`, { plan, hub, context, ...connection });
    }
  });
}

import { ConnectHub, ConnectSpoke } from '../../../../lib/patterns/connect/pulumi-aws';
import { Network } from '../../../../lib/patterns/network/pulumi-aws';
import { knownContext, recorded, type Recorded } from '../../../engines/pulumi-aws/fixture';
import { connectionsOf, type Client } from '../aws-cdk/fixture';
import { connected, environments, networkOf } from '../fixture';

/** What the program of one environment's network registers, with its connection. */
export function recordingOf(client: Client, name: string): Promise<Recorded> {
  const context = knownContext(environments(client)[name]?.context);
  const plan = connected(client, name);
  return recorded(() => {
    const network = new Network('network', { plan: networkOf(client, name), context });
    if (plan.kind === 'spoke') new ConnectSpoke('connect', { plan, network, context });
    else new ConnectHub('connect', { plan, network, context, connections: connectionsOf(client, name) });
  });
}

import type { App } from 'aws-cdk-lib';
import { ConnectHub } from '../../../../lib/patterns/connect/aws-cdk';
import { Network } from '../../../../lib/patterns/network/aws-cdk';
import { Vpn } from '../../../../lib/patterns/vpn/aws-cdk';
import type { VpnPlan } from '../../../../lib/patterns/vpn/plan';
import { testApp, TestStack } from '../../../engines/aws-cdk/fixture';
import { connectionsOf } from '../../connect/aws-cdk/fixture';
import { BANK, environments, hubOf, networkOf } from '../../connect/fixture';
import { VPN_ATTACHMENT } from '../fixture';

/** The stack of the bank's hub with a VPN. */
export function stackOf(plan: VpnPlan, app: App = testApp()): { readonly stack: TestStack; readonly vpn: Vpn } {
  const { stack, hub } = hubStack(app);
  const connection = plan.connected ? { connection: VPN_ATTACHMENT } : {};
  return { stack, vpn: new Vpn(stack, 'vpn-dublin', { plan, hub, ...connection }) };
}

/** The same with several devices, all of them connected. */
export function stackOfAll(plans: readonly VpnPlan[]): TestStack {
  const { stack, hub } = hubStack(testApp());
  for (const [at, plan] of plans.entries()) {
    new Vpn(stack, `vpn-${plan.name}`, { plan, hub, connection: `${VPN_ATTACHMENT.slice(0, -1)}${at}` });
  }
  return stack;
}

function hubStack(app: App): { readonly stack: TestStack; readonly hub: ConnectHub } {
  const context = environments(BANK).shared?.context;
  const stack = new TestStack(app, 'shared', context && { ...context, places: { home: {} } });
  const network = new Network(stack, 'network', { plan: networkOf(BANK, 'shared') });
  const connections = connectionsOf(BANK, 'shared');
  return { stack, hub: new ConnectHub(stack, 'connect', { plan: hubOf(BANK, 'shared'), network, connections }) };
}

import type { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { ConnectHub, ConnectSpoke } from '../../../../lib/patterns/connect/aws-cdk';
import { Network } from '../../../../lib/patterns/network/aws-cdk';
import { testApp, TestStack } from '../../../engines/aws-cdk/fixture';
import { connected, environments, networkOf, type Asked } from '../fixture';

export type Client = Readonly<Record<string, Asked>>;

/** The stack of one environment's network, with its connection. */
export function stackOf(client: Client, name: string, app: App = testApp()): TestStack {
  const context = environments(client)[name]?.context;
  const stack = new TestStack(app, name, context && { ...context, places: { home: {} } });
  const network = new Network(stack, 'network', { plan: networkOf(client, name) });
  const plan = connected(client, name);
  if (plan.kind === 'spoke') new ConnectSpoke(stack, 'connect', { plan, network });
  else new ConnectHub(stack, 'connect', { plan, network, connections: connectionsOf(client, name) });
  return stack;
}

export function templateOf(client: Client, name: string): Template {
  return Template.fromStack(stackOf(client, name));
}

/** IDs that a client file passes. */
export function connectionsOf(client: Client, name: string): Readonly<Record<string, string>> {
  const props = client[name]?.connect;
  const spokes = props && 'spokes' in props ? Object.entries(props.spokes) : [];
  return Object.fromEntries(spokes.flatMap(([spoke, { connection }]) => (connection ? [[spoke, connection]] : [])));
}

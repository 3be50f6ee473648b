import { NETWORK } from '../network/plan';
import type { Pattern } from '../pattern';
import { awsConnect } from './aws';
import { connectForm } from './form';
import { CONNECT, planConnect, type ConnectPlan } from './plan';
import { isHub, type ConnectProps, type PassedConnect } from './props';

/** How the environments of a client are connected: one of them is the hub, the others are its spokes. */
export const connect: Pattern<ConnectProps, ConnectPlan, PassedConnect, false> = {
  key: CONNECT,
  description: 'How it is connected with other environments: as a hub, or as a spoke of one',
  many: false,
  layer: 'network',
  requires: [NETWORK],
  meets: [],
  holdsData: () => false,
  form: connectForm,
  words: { aws: awsConnect },
  passed: (props) => ({ connections: isHub(props) ? connectionsOf(props.spokes) : {} }),
  plan: (_name, props, context, beside) => planConnect(props, context, beside),
};

function connectionsOf(
  spokes: Readonly<Record<string, { readonly connection?: string }>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(spokes).flatMap(([environment, { connection }]) =>
      connection === undefined ? [] : [[environment, connection] as const],
    ),
  );
}

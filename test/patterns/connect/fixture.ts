import { planConnect, type ConnectPlan, type HubPlan, type SpokePlan } from '../../../lib/patterns/connect/plan';
import type { ConnectProps } from '../../../lib/patterns/connect/props';
import { planNetwork, type NetworkPlan, type PlannedNetwork } from '../../../lib/patterns/network/plan';
import type { NetworkProps } from '../../../lib/patterns/network/props';
import { NOTHING_BESIDE, type Beside, type Siblings } from '../../../lib/patterns/pattern';
import type { EnvironmentContext } from '../../../lib/profile/context';
import { clinicContext } from '../../engines/aws-cdk/fixture';

export const HOME = { account: '123456789012', region: 'eu-west-1' };
export const ATTACHMENT = 'tgw-attach-0a1b2c3d4e5f60718';
export const PEERING = 'pcx-0a1b2c3d4e5f60718';

/** What one environment asks for. */
export interface Asked {
  readonly connect?: ConnectProps;
  /** @default - a network of its own, in the order of the environments */
  readonly network?: Partial<NetworkProps>;
  /** Planned already, e.g. one that stands already. @default - what is asked for */
  readonly planned?: PlannedNetwork;
  /** @default - that of the others */
  readonly place?: Partial<typeof HOME>;
}

/** Where an environment stands, and in what. */
export interface Standing {
  readonly context: EnvironmentContext;
  readonly network: PlannedNetwork;
}

/** Environments of one client by name, planned as client files are. */
export function environments(asked: Readonly<Record<string, Asked>>): Readonly<Record<string, Standing>> {
  return Object.fromEntries(
    Object.entries(asked).map(([name, { network, planned, place }], at) => {
      const context = contextOf(name, { ...HOME, ...place });
      const cidr = `10.${60 + at}.0.0/16`;
      return [name, { context, network: planned ?? planNetwork({ cidr, ...network }, context) }];
    }),
  );
}

function contextOf(environment: string, place: typeof HOME): EnvironmentContext {
  return { ...clinicContext(), environment, places: { home: { ...place, zones: 3 } } };
}

/** How one of them is connected. */
export function connected(asked: Readonly<Record<string, Asked>>, name: string): ConnectPlan {
  const props = asked[name]?.connect;
  const standing = environments(asked);
  const here = standing[name];
  if (props === undefined || here === undefined) throw new Error(`${name} asks for no connection`);
  return planConnect(props, here.context, besideOf(name, asked, standing));
}

function besideOf(
  name: string,
  asked: Readonly<Record<string, Asked>>,
  standing: Readonly<Record<string, Standing>>,
): Beside<ConnectProps> {
  const others = Object.entries(standing).filter(([other]) => other !== name);
  const networks = (plan: PlannedNetwork | undefined): never => ({ network: plan }) as never;
  return {
    ...NOTHING_BESIDE,
    of: () => networks(standing[name]?.network),
    elsewhere: () => Object.fromEntries(others.map(([other, { network }]) => [other, networks(network)])),
    siblings: {},
    environment: name,
    others: Object.fromEntries(
      others.map(([other, { context }]) => [other, { context, siblings: siblingsOf(asked[other]) }]),
    ),
  };
}

function siblingsOf({ connect: props }: Asked = {}): Siblings<ConnectProps> {
  return props === undefined ? {} : { connect: { name: 'connect', props } };
}

/** A hub in which production is connected and staging is not yet; production uses all that there is. */
export const BANK = {
  shared: {
    connect: {
      topology: 'transit-gateway',
      spokes: { production: { connection: ATTACHMENT }, staging: {} },
      outboundInternet: true,
      domains: { 'corp.bank.example': ['10.200.0.10', '10.200.0.11'] },
    },
  },
  production: {
    network: { egress: 'none' },
    connect: {
      topology: 'transit-gateway',
      hub: 'shared',
      networks: ['10.200.0.0/16'],
      outboundInternet: true,
      domains: ['corp.bank.example'],
    },
    place: { account: '210987654321' },
  },
  staging: { connect: { topology: 'transit-gateway', hub: 'shared' } },
} as const satisfies Readonly<Record<string, Asked>>;

/** Two networks that are peered, in two regions. */
export const PEERS = {
  head: { connect: { topology: 'peering', spokes: { branch: { connection: PEERING } } } },
  branch: {
    connect: { topology: 'peering', hub: 'head', tiers: ['data', 'private'] },
    place: { region: 'eu-central-1' },
  },
} as const satisfies Readonly<Record<string, Asked>>;

export function hubOf(asked: Readonly<Record<string, Asked>>, name: string): HubPlan {
  const plan = connected(asked, name);
  if (plan.kind !== 'hub') throw new Error(`${name} is no hub`);
  return plan;
}

export function spokeOf(asked: Readonly<Record<string, Asked>>, name: string): SpokePlan {
  const plan = connected(asked, name);
  if (plan.kind !== 'spoke') throw new Error(`${name} is no spoke`);
  return plan;
}

export function networkOf(asked: Readonly<Record<string, Asked>>, name: string): NetworkPlan {
  const network = environments(asked)[name]?.network;
  if (network?.kind !== 'new') throw new Error(`${name} has no network of its own`);
  return network;
}

/** `private-1 10.60.0.0/16 by shared` */
export function describeRoutes({ routes }: ConnectPlan): readonly string[] {
  return routes.map(({ tier, zone, destination, by }) => `${tier}-${zone + 1} ${destination} by ${by}`);
}

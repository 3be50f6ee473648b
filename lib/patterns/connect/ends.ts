import type { EnvironmentContext } from '../../profile/context';
import { environmentName } from '../../profile/naming';
import { NETWORK, type PlannedNetwork } from '../network/plan';
import type { Beside, OtherEnvironment } from '../pattern';
import type { OtherEnd } from './connect-plan';
import { isHub, type ConnectProps } from './props';

/** Both sides of what is asked for, as far as they are there. */
export interface Ends {
  /** Name of the environment itself, as other environments write it. */
  readonly name: string;
  /** @default - it cannot be had, which is told elsewhere */
  readonly network?: PlannedNetwork;
  /** Those with a network that are on the other side, in the order of the file. */
  readonly others: readonly JoinedEnd[];
  /** Blocks of all other environments, by their name. */
  readonly taken: Readonly<Record<string, string>>;
  /** Names of all other environments. */
  readonly known: readonly string[];
}

/** An environment on the other side. */
export interface JoinedEnd extends OtherEnd {
  /** Its name across all clients, e.g. `northwind-shared`. */
  readonly fullName: string;
  readonly account?: string;
  readonly region?: string;
  /** @default - it asks for nothing, or for something that is wrong, which is told elsewhere */
  readonly asks?: ConnectProps;
  /** Whether it asks for something that is wrong, which is told elsewhere. */
  readonly unread: boolean;
}

export function ends(props: ConnectProps, context: EnvironmentContext, beside: Beside<ConnectProps>): Ends {
  const named = isHub(props) ? Object.keys(props.spokes) : [props.hub];
  const networks = networksElsewhere(beside);
  const [network] = Object.values(beside.of(NETWORK));
  const others = named.flatMap((environment) => {
    const [other, cidr] = [beside.others[environment], networks[environment]];
    return other && cidr !== undefined ? [joined(environment, cidr, other, context)] : [];
  });
  return {
    name: beside.environment,
    ...(network && { network }),
    others,
    taken: networks,
    known: Object.keys(beside.others),
  };
}

function joined(
  environment: string,
  cidr: string,
  { context, siblings }: OtherEnvironment<ConnectProps>,
  { places: { home } }: EnvironmentContext,
): JoinedEnd {
  const { account, region } = context.places.home;
  const [sibling] = Object.values(siblings);
  return {
    environment,
    fullName: environmentName(context),
    cidr,
    sameAccount: account === home.account,
    sameRegion: region === home.region,
    ...(account !== undefined && { account }),
    ...(region !== undefined && { region }),
    ...(sibling?.props && { asks: sibling.props }),
    unread: sibling !== undefined && sibling.props === undefined,
  };
}

function networksElsewhere(beside: Beside<ConnectProps>): Readonly<Record<string, string>> {
  const elsewhere = Object.entries(beside.elsewhere(NETWORK));
  return Object.fromEntries(
    elsewhere.flatMap(([environment, plans]) => Object.values(plans).map(({ cidr }) => [environment, cidr] as const)),
  );
}

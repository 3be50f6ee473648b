import type { ClientFile, WrittenEnvironment } from '../../../lib/client/form';
import { parseClient, type LocatedClient } from '../../../lib/client/load';
import type { NetworkProps } from '../../../lib/patterns/network/props';
import type { AskedLoadBalancer, AskedServers } from '../../../lib/patterns/servers/props';
import { isShared } from '../../../lib/patterns/servers/props';
import type { ProfileOverrides } from '../../../lib/profile/profile';
import type { Renamed } from '../../../lib/profile/renamed';

export type Fleet = AskedServers & Renamed;

/** An environment with a network of its own. */
export interface EnvironmentFile extends WrittenEnvironment {
  readonly network: NetworkProps;
  readonly servers: Readonly<Record<string, Fleet>>;
}

/** A client file that is made and edited in code: the first environment is `production`, its fleets are `records` and `web`. */
export interface File extends ClientFile {
  readonly environments: Readonly<Record<string, EnvironmentFile>>;
}

/** The fleet that keeps data, and the one that scales. */
export const RECORDS = 'records';
export const WEB = 'web';

/** The file as a person would give it: checked, and planned. Every JSON is YAML. */
export function planned(file: File): LocatedClient {
  return parseClient(JSON.stringify(file), 'client.yaml');
}

/** A file with its first environment as it is given; `undefined` where the environment cannot be changed so. */
export function inProduction(
  file: File,
  edit: (production: EnvironmentFile) => EnvironmentFile | undefined,
): File | undefined {
  const { production } = file.environments;
  const edited = production && edit(production);
  return edited && { ...file, environments: { ...file.environments, production: edited } };
}

/** A file whose first environment decides something itself. */
export function withProfile(file: File, profile: ProfileOverrides): File | undefined {
  return inProduction(file, (production) => ({ ...production, profile: { ...production.profile, ...profile } }));
}

export function inNetwork(file: File, edit: (network: NetworkProps) => NetworkProps | undefined): File | undefined {
  return inProduction(file, (production) => {
    const network = edit(production.network);
    return network && { ...production, network };
  });
}

export function inFleet(file: File, name: string, edit: (fleet: Fleet) => Fleet | undefined): File | undefined {
  return inProduction(file, (production) => {
    const fleet = production.servers[name];
    const edited = fleet && edit(fleet);
    return edited && { ...production, servers: { ...production.servers, [name]: edited } };
  });
}

/** A file whose fleets are others, in the same order. */
export function inFleets(
  file: File,
  edit: (name: string, fleet: Fleet) => readonly (readonly [string, Fleet])[],
): File | undefined {
  return inProduction(file, (production) => {
    const entries = Object.entries(production.servers);
    const servers = Object.fromEntries(entries.flatMap(([name, fleet]) => edit(name, fleet)));
    return { ...production, servers };
  });
}

export function inLoadBalancer(
  file: File,
  name: string,
  edit: (loadBalancer: AskedLoadBalancer) => AskedLoadBalancer,
): File | undefined {
  return inFleet(file, name, ({ loadBalancer, ...fleet }) =>
    loadBalancer === undefined || isShared(loadBalancer) ? undefined : { ...fleet, loadBalancer: edit(loadBalancer) },
  );
}

/** A file whose environments are others, in the same order. */
export function inEnvironments(
  file: File,
  edit: (name: string, environment: EnvironmentFile) => readonly (readonly [string, EnvironmentFile])[],
): File {
  const entries = Object.entries(file.environments).flatMap(([name, environment]) => edit(name, environment));
  return { ...file, environments: Object.fromEntries(entries) };
}

export const CERTIFICATE = 'arn:aws:acm:eu-west-1:111111111111:certificate/6c1f2d3e-0000-4000-8000-000000000001';

import { awsPlace } from '../clouds/aws/place';
import { profileFor } from '../profile/profile';
import type { EnvironmentContext } from '../profile/context';
import type { Client, Environment } from './client';

/** The context that an environment's patterns stand in. */
export function contextFor(client: Client, environment: Environment): EnvironmentContext {
  const { name, slug, contact, costCentre, tier, regulations, supportHours } = client;
  const { kind, account, region, policies } = environment;
  return {
    client: { name, slug, contact, ...(costCentre !== undefined && { costCentre }) },
    environment: environment.name,
    places: { home: awsPlace({ account, region }) },
    profile: profileFor({ tier, kind, regulations, supportHours }, policies),
  };
}

import { globalPlace, placeOn } from '../clouds/regions';
import { ENGINES } from '../engines/engines';
import type { EnvironmentContext } from '../profile/context';
import { profileFor } from '../profile/profile';
import type { Client, Environment } from './client';
import { identityOf } from './identity';

/** The context that an environment's patterns stand in. */
export function contextFor(client: Client, environment: Environment): EnvironmentContext {
  const { name, slug, contact, tier, regulations, supportHours } = client;
  const { kind, engine, account, region, copy, monthlyBudget, profile } = environment;
  const { costCentre = client.costCentre } = environment;
  const { cloud } = ENGINES[engine];
  return {
    client: { name, slug, contact, ...(costCentre !== undefined && { costCentre }) },
    environment: identityOf(environment.name, environment),
    places: {
      home: placeOn(cloud, { account: account.id, region }),
      ...(copy && { copy: placeOn(cloud, { account: (copy.account ?? account).id, region: copy.region }) }),
      global: globalPlace(cloud, account.id),
    },
    profile: profileFor({ tier, kind, regulations, supportHours }, profile),
    ...(monthlyBudget !== undefined && { monthlyBudget }),
  };
}

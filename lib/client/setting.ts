import { profileFor } from '../policies/profile';
import type { Setting } from '../policies/setting';
import type { Client, Environment } from './client';

/** The setting that an environment's patterns stand in. */
export function settingFor(client: Client, environment: Environment): Setting {
  const { name, slug, contact, costCentre, tier, regulations, supportHours } = client;
  const { kind, region, policies } = environment;
  return {
    client: { name, slug, contact, ...(costCentre !== undefined && { costCentre }) },
    environment: environment.name,
    region,
    profile: profileFor({ tier, kind, regulations, supportHours }, policies),
  };
}

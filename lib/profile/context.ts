import type { Places } from './place';
import { profileFor, type Profile } from './profile';

/** Whose environment a pattern stands in, and where its defaults come from. It names no cloud: no plan may ask for one. */
export interface EnvironmentContext {
  readonly client: ClientIdentity;
  /** Name of the environment, e.g. `production`. */
  readonly environment: string;
  readonly places: Places;
  readonly profile: Profile;
  /** USD per month for the environment. @default - it has no budget */
  readonly monthlyBudget?: number;
}

/** A client, as its resources name them. */
export interface ClientIdentity {
  readonly name: string;
  /** Short lower-case name, used in names of resources. */
  readonly slug: string;
  /** E-mail address that hears of alarms unless routes say otherwise. @default - nobody hears of them */
  readonly contact?: string;
  /** Who pays, as the client's accounts name it. @default - nobody is named */
  readonly costCentre?: string;
}

/** The context of a pattern that is given none: a silver production environment, so that nothing is left open. */
export const DEFAULT_CONTEXT: EnvironmentContext = {
  client: { name: 'Standalone', slug: 'standalone' },
  environment: 'production',
  places: { home: {} },
  profile: profileFor({ tier: 'silver', kind: 'production' }),
};

import { profileFor, type Profile } from './profile';

/** Whose environment a pattern stands in, and where its defaults come from. */
export interface EnvironmentContext {
  readonly client: {
    readonly name: string;
    /** Short lower-case name, used in names of resources. */
    readonly slug: string;
    /** E-mail address that hears of alarms unless routes say otherwise. */
    readonly contact?: string;
    readonly costCentre?: string;
  };
  /** Name of the environment, e.g. `production`. */
  readonly environment: string;
  /** @default - known only at deployment */
  readonly region?: string;
  readonly profile: Profile;
}

/** The context of a pattern that is used outside a client file: a silver production environment, so that nothing is left open. */
export const DEFAULT_CONTEXT: EnvironmentContext = {
  client: { name: 'Standalone', slug: 'standalone' },
  environment: 'production',
  profile: profileFor({ tier: 'silver', kind: 'production' }),
};

import type { MonitoringProps } from '../patterns/monitoring/props';
import type { ExistingNetworkProps, NetworkProps } from '../patterns/network/props';
import type { ServersProps } from '../patterns/servers/props';
import type { EnvironmentKind, ProfileOverrides, Regulation, ServiceTier } from '../profile/profile';
import type { SupportHours } from '../profile/support-hours';

/** What carries an environment's plans out. */
export const ENGINES = ['aws-cdk'] as const;
export type Engine = (typeof ENGINES)[number];

/** A client as their file describes them: checked, with every `extends` resolved. */
export interface Client {
  readonly name: string;
  /** Short lower-case name, used in names of resources. */
  readonly slug: string;
  /** E-mail address of the people who look after the client. */
  readonly contact: string;
  /**
   * Who pays, as the client's accounts name it.
   * @default - nobody is named
   */
  readonly costCentre?: string;
  readonly tier: ServiceTier;
  readonly regulations: readonly Regulation[];
  /** Areas of the world or names of regions that data may stay in; empty for anywhere. */
  readonly residency: readonly string[];
  readonly supportHours: SupportHours;
  /**
   * USD per month, for all environments together.
   * @default - no budget
   */
  readonly monthlyBudget?: number;
  /** In the order of the file. */
  readonly environments: readonly Environment[];
}

/** One of a client's environments. */
export interface Environment {
  /** Its key in the file, e.g. `production`. */
  readonly name: string;
  readonly kind: EnvironmentKind;
  readonly engine: Engine;
  /** AWS account, 12 digits. */
  readonly account: string;
  /** AWS region, e.g. `eu-west-1`. */
  readonly region: string;
  /**
   * USD per month.
   * @default - no budget of its own
   */
  readonly monthlyBudget?: number;
  /** @default - none */
  readonly network?: NetworkChoice;
  /** Fleets by name. */
  readonly servers: Readonly<Record<string, ServersProps>>;
  readonly monitoring: MonitoringProps;
  /** What is decided here rather than by the profile. */
  readonly policies: ProfileOverrides;
}

/** A network to make, or one that stands already. */
export type NetworkChoice = NetworkProps | { readonly existing: ExistingNetworkProps };

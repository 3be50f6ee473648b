import type { EngineName } from '../engines/engines';
import type { AskedPatterns } from '../patterns';
import type { AskedPolicies } from '../policies';
import type { Renamed } from '../profile/renamed';
import type { EnvironmentKind, ProfileOverrides, Regulation, ServiceTier } from '../profile/profile';
import type { SupportHours } from '../profile/support-hours';
import type { AppliedPolicy } from './bend';

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
  /**
   * Folder that the names of files in it start from.
   * @default - the current working directory
   */
  readonly directory?: string;
}

/** One of a client's environments, and what it asks of each pattern. */
export interface Environment extends EnvironmentFacts, AskedPatterns {
  /** What is decided here rather than by the profile. */
  readonly profile: ProfileOverrides;
  /**
   * What has still to bend the rest before it is planned, in this order. Those of a file have done so when it is read.
   * @default - nothing
   */
  readonly policies?: AskedPolicies;
  /**
   * What policies have made of it.
   * @default - nothing
   */
  readonly applied?: readonly AppliedPolicy[];
}

/** What is known of an environment before its patterns. */
export interface EnvironmentFacts extends Renamed {
  /** Its key in the file, e.g. `production`. */
  readonly name: string;
  readonly kind: EnvironmentKind;
  readonly engine: EngineName;
  readonly account: Account;
  /** Region of its cloud, e.g. `eu-west-1`. */
  readonly region: string;
  /**
   * Where copies of its backups go.
   * @default - nowhere
   */
  readonly copy?: CopyPlace;
  /**
   * USD per month.
   * @default - no budget of its own
   */
  readonly monthlyBudget?: number;
}

/** An account of a cloud, which environments can share. */
export interface Account {
  /** What its cloud knows it by: 12 digits on AWS. */
  readonly id: string;
  /** Its key under `accounts` in the file. @default - the environment gives the ID itself */
  readonly name?: string;
}

/** Where copies of data go: another region, another account, or both. */
export interface CopyPlace {
  readonly region: string;
  /** @default - that of the environment */
  readonly account?: Account;
}

import { group, optional, type Entries } from '../form/form';
import { amd } from './amd';
import { arm64 } from './arm64';
import { logRetention } from './log-retention';
import { natGateways } from './nat-gateways';
import { officeHours } from './office-hours';
import type { AnyPolicy, Policy } from './policy';
import { rightSize } from './right-size';
import { seasons } from './seasons';
import { spot } from './spot';
import { targetTracking } from './target-tracking';

/** Every policy, once. Client files, their schema and what-if follow from it. */
export const POLICIES = {
  'target-tracking': targetTracking,
  seasons,
  'right-size': rightSize,
  'office-hours': officeHours,
  spot,
  arm64,
  amd,
  'nat-gateways': natGateways,
  'log-retention': logRetention,
};

export type PolicyName = keyof typeof POLICIES;

/** What may be said of a policy. */
export type OptionsOf<Name extends PolicyName> =
  (typeof POLICIES)[Name] extends Policy<infer Options> ? Options : never;

/** Policies of an environment, in the order in which each bends what the ones before it have made. */
export type AskedPolicies = { readonly [Name in PolicyName]?: OptionsOf<Name> };

/** The policies of an environment as a client file has them. */
export const POLICIES_FORM = group<AskedPolicies>(
  Object.fromEntries(
    Object.entries<AnyPolicy>(POLICIES).map(([name, { form, description }]) => [name, optional(form, description)]),
  ) as Entries<AskedPolicies>,
);

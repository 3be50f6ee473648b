import type { EnvironmentPlan } from '../../lib/client/plan';
import type { DeploymentChanges } from '../../lib/pricing';
import type { Problem } from '../../lib/problem';
import type { WarningRow } from '../../lib/reports/warnings/words';
import type { ComparedEnvironment, EnvironmentPricing } from './price-environment';

/** What a process is asked to do with an environment. Plain data. */
export type EnvironmentRequest = PricingRequest | ComparisonRequest | SynthesisRequest;

/** An environment to price. */
export interface PricingRequest {
  readonly kind: 'price';
  readonly plan: EnvironmentPlan;
  readonly pricing: EnvironmentPricing;
  /** File for what it costs. */
  readonly file: string;
}

/** An environment to compare with what is before. */
export interface ComparisonRequest {
  readonly kind: 'compare';
  readonly plan: EnvironmentPlan;
  /** Path of the templates that are before. */
  readonly against: string;
}

/** An environment of which the templates are wanted. */
export interface SynthesisRequest {
  readonly kind: 'synthesise';
  readonly plan: EnvironmentPlan;
  /** Directory for them. */
  readonly directory: string;
}

/** What each kind of request is answered with. */
export interface EnvironmentResults {
  /** What it changes, where it is compared with something; what it costs is in the file. */
  readonly price: { readonly changes?: DeploymentChanges; readonly warnings: readonly WarningRow[] };
  readonly compare: ComparedEnvironment;
  /** Directory of the assembly. */
  readonly synthesise: string;
}

/** What a process hears. It ends when it is dismissed. */
export type ToProcess = { readonly temporary: string; readonly request: EnvironmentRequest } | 'dismissed';

/** What it sends back. Of an error, only what is plain data passes from one process to another. */
export type FromProcess =
  | { readonly result: EnvironmentResults[keyof EnvironmentResults] }
  | { readonly problems: readonly Problem[] }
  | { readonly error: unknown };

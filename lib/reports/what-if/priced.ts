import type { PricedClient } from '../plan/report';

/** A scenario with the prices of every state. An environment that is the same in several states is one object. */
export interface PricedScenario {
  readonly name?: string;
  readonly says?: string;
  readonly before: PricedClient;
  readonly steps: readonly PricedStep[];
}

/** A client after a patch. */
export interface PricedStep {
  readonly patch: string;
  /** After it and those before it. */
  readonly after: PricedClient;
  /** After it alone; or what keeps it from being alone, in a sentence. */
  readonly alone: PricedClient | string;
}

import type { Resource } from '../../../readers/resource';
import { lift, type Maybe } from '../../../readers/unknown';
import { perUse, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { servesDeployments } from '../facts/deployment';
import { divide } from '../facts/parts';
import { functionFacts, isKeptWarm } from './function-facts';

/** Assumed length of a run. */
const SECONDS = 0.2;
const RUN_NOTE = `each run takes ${SECONDS * 1000} ms`;

/** Ephemeral storage that costs nothing. Source: AWS Lambda pricing, "Lambda Ephemeral Storage Pricing". */
const INCLUDED_STORAGE_MB = 512;

interface FunctionFacts extends ReturnType<typeof functionFacts> {
  readonly extraStorageGb: Maybe<number>;
  readonly keptWarm: boolean;
  readonly atDeploymentsAlone: boolean;
}

/**
 * Billed per request and, for memory and more ephemeral storage, per GB-second that it runs, by architecture; less for runs on instances
 * that are kept warm. One that makes custom resources runs at deployments alone, which is nothing in a month. Source: AWS Lambda pricing; "Provisioned Concurrency".
 */
export const lambdaFunction = meter({
  reads: {
    'AWS::Lambda::Function': (r): FunctionFacts => ({
      ...functionFacts(r),
      extraStorageGb: extraStorageGb(r),
      keptWarm: isKeptWarm(r),
      atDeploymentsAlone: servesDeployments(r),
    }),
  },
  usage: {
    requests: { unit: 'requests per month', assume: 100_000 },
    // Assumed: as many are kept warm as are needed.
    warmPart: { unit: 'part of the requests that run on instances kept warm, where any are', assume: 1, most: 1 },
  },
  charges: (facts, use) => (facts.atDeploymentsAlone ? [] : runs(facts, use)),
});

type Use = Readonly<Record<'requests' | 'warmPart', UsageAmount>>;

function runs(facts: FunctionFacts, use: Use): readonly Charge[] {
  return [
    perUse(
      'Requests',
      lift(facts.architecture, (known) => `lambda/requests-${known}`),
      use.requests,
      { perUnit: 1e-6 },
    ),
    ...durations(facts, use),
    ...(facts.extraStorageGb === 0
      ? []
      : [
          perUse(
            'Ephemeral storage',
            lift(facts.architecture, (known) => `lambda/ephemeral-storage-over-512-mb-${known}`),
            use.requests,
            { perUnit: lift(facts.extraStorageGb, (gb) => gb * SECONDS), note: RUN_NOTE },
          ),
        ]),
  ];
}

function durations({ architecture, memoryGb, keptWarm }: FunctionFacts, use: Use): readonly Charge[] {
  const duration = (name: string, rate: string, runs: UsageAmount): Charge =>
    perUse(
      name,
      lift(architecture, (known) => `lambda/${rate}-${known}`),
      runs,
      { perUnit: lift(memoryGb, (gb) => gb * SECONDS), note: RUN_NOTE },
    );
  if (!keptWarm) return [duration('Duration', 'duration', use.requests)];
  const { part, rest } = divide(use.requests, use.warmPart);
  return [
    duration('Duration on warm instances', 'duration-with-provisioned-concurrency', part),
    ...(rest.amount.high > 0 ? [duration('Duration', 'duration', rest)] : []),
  ];
}

function extraStorageGb(r: Resource): Maybe<number> {
  return lift(r.number('EphemeralStorage.Size') ?? INCLUDED_STORAGE_MB, (mb) => (mb - INCLUDED_STORAGE_MB) / 1024);
}

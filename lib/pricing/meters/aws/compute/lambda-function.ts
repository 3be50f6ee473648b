import type { Resource } from '../../../readers/resource';
import { lift, type Maybe } from '../../../readers/unknown';
import { perUse, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { divide } from '../facts/parts';
import { perStart, scheduledStarts } from '../facts/scheduled-starts';
import { runsAtEdge } from './edge-function';
import { functionFacts, isKeptWarm } from './function-facts';

/** Assumed length of a run. */
const SECONDS = 0.2;
const RUN_NOTE = `each run takes ${SECONDS * 1000} ms`;

/** Ephemeral storage that costs nothing. Source: AWS Lambda pricing, "Lambda Ephemeral Storage Pricing". */
const INCLUDED_STORAGE_MB = 512;

interface FunctionFacts extends ReturnType<typeof functionFacts> {
  readonly extraStorageGb: Maybe<number>;
  readonly keptWarm: boolean;
  /** Times a month. @default - not by schedules alone */
  readonly starts: Maybe<number> | undefined;
  /** Whether distributions run it. */
  readonly isAtEdge: boolean;
  /** Without any concurrency it never runs. */
  readonly isThrottled: boolean;
}

/**
 * Billed per request and, for memory and more ephemeral storage, per GB-second that it runs, by architecture; less for runs on instances
 * that are kept warm. Source: AWS Lambda pricing; "Provisioned Concurrency".
 */
export const lambdaFunction = meter({
  reads: {
    'AWS::Lambda::Function': (r): FunctionFacts => ({
      ...functionFacts(r),
      extraStorageGb: extraStorageGb(r),
      keptWarm: isKeptWarm(r),
      starts: startsOf(r),
      isAtEdge: runsAtEdge(r),
      isThrottled: r.number('ReservedConcurrentExecutions') === 0,
    }),
  },
  usage: {
    requests: { unit: 'requests per month', assume: 100_000 },
    // Assumed: as many are kept warm as are needed.
    warmPart: { unit: 'part of the requests that run on instances kept warm, where any are', assume: 1, most: 1 },
  },
  charges: (facts, use) => {
    if (facts.isThrottled) return [];
    if (facts.isAtEdge) return runsAtTheEdge(facts, use.requests);
    return runs(facts, { ...use, requests: perStart(use.requests, facts.starts, 1) });
  },
});

/** Source: AWS Lambda pricing, "Lambda@Edge". */
function runsAtTheEdge({ memoryGb }: FunctionFacts, requests: UsageAmount): readonly Charge[] {
  const perUnit = lift(memoryGb, (gb) => gb * SECONDS);
  return [
    perUse('Requests at the edge', 'lambda/lambda-edge-requests', requests, { perUnit: 1e-6 }),
    perUse('Duration at the edge', 'lambda/lambda-edge-duration', requests, { perUnit, note: RUN_NOTE }),
  ];
}

/** Who may call a function when schedules do. */
const SCHEDULERS = ['events.amazonaws.com', 'scheduler.amazonaws.com'];

/** Other ways of calling a function, with the property that names it. */
const OTHER_CALLERS = [
  ['AWS::Lambda::EventSourceMapping', 'FunctionName'],
  ['AWS::Lambda::Alias', 'FunctionName'],
  ['AWS::Lambda::Url', 'TargetFunctionArn'],
] as const;

/** Times a month that schedules call it, where nothing else in the template does. */
function startsOf(r: Resource): Maybe<number> | undefined {
  const isCalled = OTHER_CALLERS.some(([type, path]) => r.referrers(type, path).length > 0);
  const callers = r.referrers('AWS::Lambda::Permission', 'FunctionName').map((each) => each.text('Principal'));
  const onlySchedulers = callers.every((caller) => typeof caller === 'string' && SCHEDULERS.includes(caller));
  return isCalled || !onlySchedulers ? undefined : scheduledStarts(r);
}

function runs(facts: FunctionFacts, use: Readonly<Record<'requests' | 'warmPart', UsageAmount>>): readonly Charge[] {
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

function durations(
  { architecture, memoryGb, keptWarm }: FunctionFacts,
  use: Readonly<Record<'requests' | 'warmPart', UsageAmount>>,
): readonly Charge[] {
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

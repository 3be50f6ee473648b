import type { Resource } from '../../../readers/resource';
import { lift, type Maybe } from '../../../readers/unknown';
import { perOptionalUse, perUse, provided, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { servesDeployments } from '../facts/deployment';
import { divide, ofEach } from '../../facts/parts';
import { perStart, scheduledStarts } from '../facts/scheduled-starts';
import { TRACED_PART, traceCharges } from '../facts/tracing';
import { runsAtEdge } from './edge-function';
import { functionFacts, isKeptWarm } from './function-facts';

const MS_PER_SECOND = 1000;

/** Ephemeral storage that costs nothing. Source: AWS Lambda pricing, "Lambda Ephemeral Storage Pricing". */
const INCLUDED_STORAGE_MB = 512;

interface FunctionFacts extends ReturnType<typeof functionFacts> {
  readonly extraStorageGb: Maybe<number>;
  readonly keptWarm: boolean;
  readonly atDeploymentsAlone: boolean;
  readonly isTraced: Maybe<boolean>;
  /** Whether it keeps checkpoints of its progress. */
  readonly isDurable: boolean;
  /** Times a month. @default - not by schedules alone */
  readonly starts: Maybe<number> | undefined;
  /** Whether distributions run it. */
  readonly isAtEdge: boolean;
  /** Without any concurrency it never runs. */
  readonly isThrottled: boolean;
}

const USAGE = {
  requests: { unit: 'requests per month', assume: 100_000 },
  durationMs: { unit: 'ms that each run takes', assume: 200 },
  // Assumed: as many are kept warm as are needed.
  warmPart: { unit: 'part of the requests that run on instances kept warm, where any are', assume: 1, maximum: 1 },
  streamedGb: { unit: 'GB per month of streamed responses, beyond the first 6 MB of each', assume: 0 },
  tracedPart: TRACED_PART,
  durableOperations: { unit: 'operations of each run of a durable function', assume: 10 },
} as const;

type Use = Readonly<Record<keyof typeof USAGE, UsageAmount>>;

/**
 * Billed per request and, for memory and more ephemeral storage, per GB-second that it runs, by architecture; less for runs on instances
 * that are kept warm. Tracing, streamed responses and durable operations are billed where it has them. One that makes custom resources
 * runs at deployments alone, which is nothing in a month. Source: AWS Lambda pricing; "Provisioned Concurrency"; "Response streaming";
 * "Durable functions".
 */
export const lambdaFunction = meter({
  reads: {
    'AWS::Lambda::Function': (r): FunctionFacts => ({
      ...functionFacts(r),
      extraStorageGb: extraStorageGb(r),
      keptWarm: isKeptWarm(r),
      isTraced: lift(r.text('TracingConfig.Mode') ?? 'PassThrough', (mode) => mode === 'Active'),
      isDurable: r.value('DurableConfig') !== undefined,
      atDeploymentsAlone: servesDeployments(r),
      starts: startsOf(r),
      isAtEdge: runsAtEdge(r),
      isThrottled: r.number('ReservedConcurrentExecutions') === 0,
    }),
  },
  usage: USAGE,
  charges: (facts, use) => {
    if (facts.atDeploymentsAlone || facts.isThrottled) return [];
    if (facts.isAtEdge) return runsAtTheEdge(facts, use);
    return runs(facts, { ...use, requests: perStart(use.requests, facts.starts, 1) });
  },
});

/** Source: AWS Lambda pricing, "Lambda@Edge". */
function runsAtTheEdge({ memoryGb }: FunctionFacts, use: Use): readonly Charge[] {
  return [
    perUse('Requests at the edge', 'lambda/lambda-edge-requests', use.requests, { perUnit: 1e-6 }),
    perSecondOfRuns('Duration at the edge', 'lambda/lambda-edge-duration', memoryGb, use),
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

function runs(facts: FunctionFacts, use: Use): readonly Charge[] {
  return [
    perUse(
      'Requests',
      lift(facts.architecture, (known) => `lambda/requests-${known}`),
      use.requests,
      { perUnit: 1e-6 },
    ),
    ...durations(facts, use),
    ...ephemeralStorage(facts, use),
    ...perOptionalUse('Streamed responses', 'lambda/response-streaming-bytes', use.streamedGb),
    ...traceCharges(facts.isTraced, use.requests, use.tracedPart),
    ...provided(facts.isDurable, [
      perUse('Durable operations', 'lambda/durable-operations', ofEach(use.requests, use.durableOperations), {
        perUnit: 1e-6,
      }),
    ]),
  ];
}

function durations({ architecture, memoryGb, keptWarm }: FunctionFacts, use: Use): readonly Charge[] {
  const duration = (name: string, rate: string, runs: UsageAmount): Charge =>
    perSecondOfRuns(
      name,
      lift(architecture, (known) => `lambda/${rate}-${known}`),
      memoryGb,
      { ...use, requests: runs },
    );
  if (!keptWarm) return [duration('Duration', 'duration', use.requests)];
  const { part, rest } = divide(use.requests, use.warmPart);
  return [
    duration('Duration on warm instances', 'duration-with-provisioned-concurrency', part),
    ...(rest.amount.high > 0 ? [duration('Duration', 'duration', rest)] : []),
  ];
}

function ephemeralStorage({ architecture, extraStorageGb: extraGb }: FunctionFacts, use: Use): readonly Charge[] {
  if (extraGb === 0) return [];
  const rate = lift(architecture, (known) => `lambda/ephemeral-storage-over-512-mb-${known}`);
  return [perSecondOfRuns('Ephemeral storage', rate, extraGb, use)];
}

function perSecondOfRuns(
  name: string,
  rate: Maybe<string>,
  gb: Maybe<number>,
  { requests, durationMs }: Pick<Use, 'requests' | 'durationMs'>,
): Charge {
  return perUse(name, rate, ofEach(requests, durationMs), {
    perUnit: lift(gb, (known) => known / MS_PER_SECOND),
    note: `each run takes ${durationMs.amount.expected} ms`,
  });
}

function extraStorageGb(r: Resource): Maybe<number> {
  return lift(r.number('EphemeralStorage.Size') ?? INCLUDED_STORAGE_MB, (mb) => (mb - INCLUDED_STORAGE_MB) / 1024);
}

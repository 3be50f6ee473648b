import { runtime } from '@pulumi/pulumi';
import { runInPulumiStack } from '@pulumi/pulumi/runtime/stack';
import * as state from '@pulumi/pulumi/runtime/state';
import { PREVIEW_INSTEAD, RecordingMonitor, type Answer } from './monitor';
import { whileHeard } from './patience';
import type { Recording } from './recording';
import { untilRejected } from './rejections';
import type { StackName } from './urns';

/** Each run has a store of its own. The SDK exports this and declares it nowhere. */
const { withLocalStorage } = state as unknown as {
  readonly withLocalStorage: <Result>(run: () => Promise<Result>) => Promise<Result>;
};

/** How a program is recorded. */
export interface RecordOptions extends StackName {
  /** What functions of providers answer, by their token. */
  readonly answer: Answer;
  /** Milliseconds that it may wait without asking for anything. @default 60_000 */
  readonly patience?: number;
}

/**
 * Runs a Pulumi program in this process as a preview does, without the Pulumi CLI, credentials or a network, and keeps what it
 * registers. Several can be recorded at once.
 *
 * @throws whatever the program throws, be it in an `apply`; and Error when two of its resources have one URN, when it asks for what
 * its engine or its provider alone can give, and when it waits for something that does not come
 */
export async function record(
  program: () => unknown,
  { project, stack, answer, patience }: RecordOptions,
): Promise<Recording> {
  const monitor = new RecordingMonitor({ project, stack }, answer);
  await runAgainst(monitor, program, { project, stack, preview: true, patience });
  return { recording: 1, project, stack, resources: monitor.resources };
}

/** Which run of a program it is. */
export interface Run extends StackName {
  /** Whether what nobody answers is known only later, as before a deployment. */
  readonly preview: boolean;
  /** Milliseconds that it may wait without asking for anything. @default 60_000 */
  readonly patience?: number | undefined;
}

/**
 * Runs a program against what stands in the place of the engine. `setMockOptions` is the SDK's own way to put it there; its `setMocks`
 * passes on less than this needs.
 *
 * @throws as {@link record} does
 */
export function runAgainst(
  monitor: RecordingMonitor,
  program: () => unknown,
  { project, stack, preview, patience = 60_000 }: Run,
): Promise<void> {
  const run = async (): Promise<void> => {
    runtime.setMockOptions(monitor, project, stack, preview, 'organization');
    const failures = await failuresOf(program);
    await runtime.disconnect(false);
    const [failure] = [...failures, ...[...monitor.repeated].map(repeated)];
    if (failure !== undefined) throw failure;
  };
  const watched = (): Promise<void> =>
    untilRejected(() => whileHeard(withLocalStorage(run), () => monitor.lastHeard, patience));
  return withShortTraces(async () => {
    try {
      await watched();
    } catch (error) {
      throw explained(asError(error));
    }
  });
}

/** The SDK takes what is missing here for an old engine. */
function explained(failure: Error): Error {
  const [, what] = /CLI does not support (?:the )?(.+?)\. Please update/.exec(failure.message) ?? [];
  return what === undefined
    ? failure
    : new Error(`the program uses ${what}, which its engine alone runs: ${PREVIEW_INSTEAD}`);
}

/** Runs a program and catches what it throws: the SDK would reject more promises than it hands out. */
async function failuresOf(program: () => unknown): Promise<readonly Error[]> {
  const failures: Error[] = [];
  await runInPulumiStack(async () => {
    try {
      return await program();
    } catch (error) {
      failures.push(asError(error));
      return undefined;
    }
  });
  return failures;
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

function repeated(urn: string): Error {
  return new Error(`two resources have the URN ${urn}`);
}

/** Frames of a stack trace while programs run: the one that throws. */
const FRAMES = 1;

/** Recordings that run, and the limit of before. */
const traces = { running: 0, limit: Error.stackTraceLimit };

/**
 * The SDK takes a stack trace with every promise and resource, which is more than half of the work, and no recording says where a
 * resource was made.
 */
async function withShortTraces<Result>(run: () => Promise<Result>): Promise<Result> {
  if (traces.running === 0) traces.limit = Error.stackTraceLimit;
  traces.running += 1;
  Error.stackTraceLimit = FRAMES;
  try {
    return await run();
  } finally {
    traces.running -= 1;
    if (traces.running === 0) Error.stackTraceLimit = traces.limit;
  }
}

import { loadClient, type LocatedClient } from '../../lib/client/load';
import type { EnvironmentPlan } from '../../lib/client/plan';
import { InputError, type Position } from '../../lib/problem';
import { clientSource } from '../../lib/reports/checks/source';
import { PRINTERS } from '../../lib/reports/plan';
import { increaseSentence } from '../../lib/reports/comparison/increase-words';
import { reportPlan, verdictsOf, type AdvisedPlan, type PlanIncrease } from '../../lib/reports/plan/report';
import { isCompared, tellRefused, type AgainstOptions } from '../cli/against';
import { reportOf, withBefore, type Before } from '../environments/before';
import { openCatalogue } from '../cli/catalogue';
import { EXIT, type ExitCode } from '../cli/exit-code';
import { passGate, type GateOptions } from '../cli/gate';
import { mediumOf, type MediumOptions } from '../cli/medium';
import { checkShardFormat, inShare, shardOf } from '../cli/shard';
import type { ShardChoice } from '../cli/shard-choice';
import type { Terminal } from '../cli/terminal';
import { checkTransferOfEach, type UsageChoice } from '../cli/usage-choice';
import type * as Rise from '../environments/increase';
import type * as Import from '../import/write-import';
import type { JobOptions, RunOnEnvironments } from '../environments/engine-ahead';
import type { EnvironmentPool } from '../environments/environment-pool';
import { priceEnvironments, unfitNames, withNotes, type EnvironmentCost } from '../environments/price-environments';
import { pricedPlan } from '../environments/priced-plan';
import { whileSynthesising } from '../environments/synthesising';

/** Formats that show what could be saved. */
const ADVISED: readonly string[] = ['text', 'markdown', 'html'];

/** Options of `groundplan plan`. */
export interface PlanOptions extends AgainstOptions, GateOptions, JobOptions, MediumOptions {
  readonly format: keyof typeof PRINTERS;
  readonly usage: UsageChoice;
  /** File of negotiated prices. @default - list prices alone */
  readonly catalogue?: string;
  /** USD per month of the client, in place of what the file says. @default - what the file says */
  readonly budget?: number;
  /** Share of the environments that are priced. @default - all of them are */
  readonly shard?: ShardChoice;
}

/**
 * Shows what is decided for a client, and what the templates that would be deployed cost.
 *
 * @throws InputError with everything that is wrong with the client file
 */
export async function plan(
  file: string,
  options: PlanOptions,
  terminal: Terminal,
  run: RunOnEnvironments,
): Promise<ExitCode> {
  if (options.shard !== undefined) checkShardFormat(options.format);
  checkImport(options);
  const client = loadClient(file);
  checkTransferOfEach(options.usage, client.plans.length);
  openCatalogue(terminal, options.catalogue); // what is wrong with it is said before anything is synthesised
  const compared = isCompared(options);
  return run((pool) => {
    const against = (before?: Before): Promise<ExitCode> => planAgainst(client, before, options, terminal, pool);
    return compared ? withBefore(options, client.plans, against) : against();
  });
}

/** @throws InputError when resources are to be taken over whose IDs nobody tells */
function checkImport({ import: file, deployed = false }: PlanOptions): void {
  if (file === undefined || deployed) return;
  const expected = '--deployed beside it: CloudFormation reports the IDs of what it deployed';
  throw new InputError([{ path: [], found: `--import ${file} alone`, expected }]);
}

async function planAgainst(
  client: LocatedClient,
  before: Before | undefined,
  options: PlanOptions,
  terminal: Terminal,
  pool: EnvironmentPool,
): Promise<ExitCode> {
  const { usage, shard, format, budget, allowMissing = false } = options;
  const plans = shard === undefined ? client.plans : inShare(client.plans, shard);
  const priced = await pricePlans(client.name, plans, before, options, terminal, pool);
  const unfit = unfitNames(priced, usage);
  // Of a share nobody can tell which names fit nothing: they may fit something in another.
  const costs = unfit.length === 0 || shard !== undefined ? priced : priced.map((cost) => withNotes(cost, unfit));
  const { import: takenOver } = options;
  const changed = costs.flatMap(({ changes }) => changes ?? []);
  // Another tool is what was asked for.
  const compared = takenOver === undefined ? changed : changed.map((changes) => ({ ...changes, toolChanges: [] }));
  const changes = before && reportOf(before, compared, options, terminal);
  const environments = plans.flatMap((one, at) => costs.slice(at, at + 1).map((cost) => pricedPlan(one, cost)));
  const { name, slug, monthlyBudget } = { ...client, ...(budget !== undefined && { monthlyBudget: budget }) };
  const report = reportPlan({
    ...{ name, slug, monthlyBudget, environments },
    ...(changes && { changes }),
    ...(shard && { shard: shardOf(shard, client, options, terminal) }),
  });
  const advice = ADVISED.includes(format) ? adviceByName(plans, costs) : {};
  const placeOf = (path: readonly string[]): Position => client.sources.keyPosition(path);
  const source = clientSource(placeOf([]).file, placeOf);
  const increase = before && risenOver(before, plans, costs, options, terminal);
  const advised = { report, advice, source, allowMissing, ...(increase && { increase }) };
  await terminal.print(await PRINTERS[format](advised, mediumOf(terminal, options)));
  const why = increase && increaseSentence(increase.verdict, increase.comparison);
  if (why !== undefined) terminal.err(`${why}\n`);
  if (takenOver !== undefined && before !== undefined) {
    const { writeImport } = require('../import/write-import') as typeof Import;
    await writeImport(takenOver, plans, before, terminal);
  }
  if (tellRefused(changes, terminal)) return EXIT.refused;
  return passGate([...verdictsOf(report), ...(increase ? [increase.verdict] : [])], options, terminal);
}

/** What a month rises by, where that was asked; only then is what is before priced, too. */
function risenOver(
  before: Before,
  plans: readonly EnvironmentPlan[],
  costs: readonly EnvironmentCost[],
  { failOnIncrease, usage, catalogue: negotiated }: PlanOptions,
  terminal: Terminal,
): PlanIncrease | undefined {
  if (failOnIncrease === undefined) return undefined;
  const { increaseOver } = require('../environments/increase') as typeof Rise;
  const { catalogue } = openCatalogue(terminal, negotiated);
  return increaseOver(before, plans, costs, failOnIncrease, { catalogue, usage });
}

function adviceByName(plans: readonly EnvironmentPlan[], costs: readonly EnvironmentCost[]): AdvisedPlan['advice'] {
  return Object.fromEntries(
    plans.flatMap(({ environment: { name } }, at) => {
      const advice = costs[at]?.advice;
      return advice ? [[name, advice] as const] : [];
    }),
  );
}

function pricePlans(
  name: string,
  plans: readonly EnvironmentPlan[],
  before: Before | undefined,
  { usage, format, catalogue }: PlanOptions,
  terminal: Terminal,
  pool: EnvironmentPool,
): Promise<readonly EnvironmentCost[]> {
  return whileSynthesising(plans, name, terminal, (onStart) =>
    priceEnvironments(plans, {
      pool,
      usage,
      advise: ADVISED.includes(format),
      onStart,
      ...(catalogue !== undefined && { catalogue }),
      ...(before !== undefined && { against: before.path }),
      ...(terminal.cache !== undefined && { cache: terminal.cache }),
    }),
  );
}

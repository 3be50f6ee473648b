import { loadClient, type LocatedClient } from '../../lib/client/load';
import type { EnvironmentPlan } from '../../lib/client/plan';
import type { Position } from '../../lib/problem';
import { clientSource } from '../../lib/reports/checks/source';
import { PRINTERS } from '../../lib/reports/plan';
import { reportPlan, verdictsOf, type PricedEnvironment } from '../../lib/reports/plan/report';
import type { EnvironmentPricer } from '../environments/environment-pricer';
import { priceEnvironments, type EnvironmentCosts } from '../environments/price-environments';
import { isCompared, tellRefused, type AgainstOptions } from '../cli/against';
import { reportOf, withBefore, type Before } from '../environments/before';
import { openCatalogue } from '../cli/catalogue';
import { EXIT, type ExitCode } from '../cli/exit-code';
import { passGate, type GateOptions } from '../cli/gate';
import { mediumOf, type MediumOptions } from '../cli/medium';
import { startProgress } from '../cli/progress';
import type { Terminal } from '../cli/terminal';
import { checkTransferOfEach, type UsageChoice } from '../cli/usage-choice';

/** Formats that show what could be saved. */
const ADVISED: readonly string[] = ['text', 'markdown', 'html'];

/** Options of `groundplan plan`. */
export interface PlanOptions extends AgainstOptions, GateOptions, MediumOptions {
  readonly format: keyof typeof PRINTERS;
  readonly usage: UsageChoice;
  /** File of negotiated prices. @default - list prices alone */
  readonly catalogue?: string;
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
  pricer: EnvironmentPricer,
): Promise<ExitCode> {
  const client = loadClient(file);
  const run = (before?: Before): Promise<ExitCode> => planAgainst(client, before, options, terminal, pricer);
  return isCompared(options) ? withBefore(options, client.plans, run) : run();
}

async function planAgainst(
  client: LocatedClient,
  before: Before | undefined,
  options: PlanOptions,
  terminal: Terminal,
  pricer: EnvironmentPricer,
): Promise<ExitCode> {
  const { format } = options;
  const { plans } = client;
  const costs = await pricePlans(client, before, options, terminal, pricer);
  const compared = Object.values(costs).flatMap(({ changes }) => changes ?? []);
  const changes = before && reportOf(before, compared, options, terminal);
  const environments = plans.flatMap(({ environment, decisions, warnings }): PricedEnvironment[] => {
    const { name, kind, engine, region, monthlyBudget } = environment;
    const estimate = costs[name]?.estimate;
    return estimate ? [{ name, kind, engine, region, monthlyBudget, decisions, warnings, estimate }] : [];
  });
  const { name, slug, monthlyBudget } = client;
  const report = reportPlan({ name, slug, monthlyBudget, environments, ...(changes && { changes }) });
  const advice = Object.fromEntries(
    Object.entries(costs).flatMap(([environment, cost]) => (cost.advice ? [[environment, cost.advice]] : [])),
  );
  const placeOf = (path: readonly string[]): Position => client.sources.keyPosition(path);
  const source = clientSource(placeOf([]).file, placeOf);
  const { allowMissing = false } = options;
  await terminal.print(await PRINTERS[format]({ report, advice, source, allowMissing }, mediumOf(terminal, options)));
  if (tellRefused(changes, terminal)) return EXIT.refused;
  return passGate(verdictsOf(report), options, terminal);
}

async function pricePlans(
  { name: client, plans }: LocatedClient,
  before: Before | undefined,
  { usage, format, catalogue }: PlanOptions,
  terminal: Terminal,
  pricer: EnvironmentPricer,
): Promise<EnvironmentCosts> {
  openCatalogue(terminal, catalogue); // what is wrong with it is said before anything is synthesised
  const names = plans.map(({ environment }) => environment.name);
  checkTransferOfEach(usage, plans.length);
  const progress = await startProgress(`synthesising ${names.join(', ')} of ${client}`, terminal);
  const onStart = ({ environment: { name } }: EnvironmentPlan): void =>
    progress.step(`synthesising ${name} of ${client} (${names.indexOf(name) + 1} of ${names.length})`);
  try {
    return await priceEnvironments(plans, {
      pricer,
      usage,
      advise: ADVISED.includes(format),
      onStart,
      ...(catalogue !== undefined && { catalogue }),
      ...(before !== undefined && { against: before.path }),
      ...(terminal.cache !== undefined && { cache: terminal.cache }),
    });
  } finally {
    progress.stop();
  }
}

import { loadClient, type LocatedClient } from '../../lib/client/load';
import type { EnvironmentPlan } from '../../lib/client/plan';
import { planCsv } from '../../lib/reports/plan/csv';
import type * as Html from '../../lib/reports/plan/html';
import { documentParts } from '../../lib/reports/formats/json/document';
import { planDocument } from '../../lib/reports/plan/json';
import { planMarkdown } from '../../lib/reports/plan/markdown';
import { reportPlan, verdictsOf, type PlanReport, type PricedEnvironment } from '../../lib/reports/plan/report';
import { page } from '../../lib/reports/formats/text/page';
import { planReport } from '../../lib/reports/plan/text';
import { isCompared, tellRefused, type AgainstOptions } from '../cli/against';
import { openCatalogue } from '../cli/catalogue';
import { EXIT, type ExitCode } from '../cli/exit-code';
import { passGate, type GateOptions } from '../cli/gate';
import type { Terminal } from '../cli/terminal';
import type { UsageChoice } from '../cli/usage-choice';
import { reportOf, withBefore, type Before } from '../environments/before';
import type { JobOptions, RunOnEnvironments } from '../environments/engine-ahead';
import type { EnvironmentPool } from '../environments/environment-pool';
import { priceEnvironments, type EnvironmentCost } from '../environments/price-environments';
import { whileSynthesising } from '../environments/synthesising';

/** Options of `groundplan plan`. */
export interface PlanOptions extends AgainstOptions, GateOptions, JobOptions {
  readonly format: 'text' | 'json' | 'markdown' | 'csv' | 'html';
  /** Most bytes of Markdown. */
  readonly maxBytes: number;
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
  run: RunOnEnvironments,
): Promise<ExitCode> {
  const client = loadClient(file);
  openCatalogue(terminal, options.catalogue); // what is wrong with it is said before anything is synthesised
  const compared = isCompared(options);
  return run((pool) => {
    const against = (before?: Before): Promise<ExitCode> => planAgainst(client, before, options, terminal, pool);
    return compared ? withBefore(options, client.plans, against) : against();
  });
}

async function planAgainst(
  client: LocatedClient,
  before: Before | undefined,
  options: PlanOptions,
  terminal: Terminal,
  pool: EnvironmentPool,
): Promise<ExitCode> {
  const costs = await pricePlans(client, before, options, terminal, pool);
  const compared = costs.flatMap(({ changes }) => changes ?? []);
  const changes = before && reportOf(before, compared, options, terminal);
  const environments = client.plans.flatMap((one, at) => costs.slice(at, at + 1).map((cost) => pricedOf(one, cost)));
  const { name, slug, monthlyBudget } = client;
  const report = reportPlan({ name, slug, monthlyBudget, environments, ...(changes && { changes }) });
  await terminal.print(await printed(report, costs, options, terminal));
  if (tellRefused(changes, terminal)) return EXIT.refused;
  return passGate(verdictsOf(report), options, terminal);
}

function pricedOf({ environment, decisions, warnings }: EnvironmentPlan, cost: EnvironmentCost): PricedEnvironment {
  const { name, kind, engine, region, monthlyBudget } = environment;
  return {
    ...{ name, kind, engine, region, monthlyBudget, decisions, warnings },
    get estimate() {
      return cost.estimate;
    },
  };
}

function pricePlans(
  { name, plans }: LocatedClient,
  before: Before | undefined,
  { usage, format, catalogue }: PlanOptions,
  terminal: Terminal,
  pool: EnvironmentPool,
): Promise<readonly EnvironmentCost[]> {
  return whileSynthesising(plans, name, terminal, (onStart) =>
    priceEnvironments(plans, {
      pool,
      usage,
      advise: format === 'html',
      onStart,
      ...(catalogue !== undefined && { catalogue }),
      ...(before !== undefined && { against: before.path }),
      ...(terminal.cache !== undefined && { cache: terminal.cache }),
    }),
  );
}

async function printed(
  report: PlanReport,
  costs: readonly EnvironmentCost[],
  { format, maxBytes }: PlanOptions,
  terminal: Terminal,
): Promise<Iterable<string>> {
  switch (format) {
    case 'json':
      return documentParts(planDocument(report));
    case 'markdown':
      return [planMarkdown(report, maxBytes)];
    case 'csv':
      return planCsv(report);
    case 'html': {
      const { planHtml } = require('../../lib/reports/plan/html') as typeof Html;
      const advice = report.environments.flatMap(({ name }, at) => {
        const own = costs[at]?.advice;
        return own ? [[name, own] as const] : [];
      });
      return [await planHtml(report, Object.fromEntries(advice))];
    }
    case 'text':
      return [planReport(report, page(terminal.columns, terminal.colour))];
  }
}

import { loadClient } from '../../lib/client/load';
import { planClient } from '../../lib/client/plan';
import { planCsv } from '../../lib/reports/csv/plan';
import type * as Html from '../../lib/reports/html/plan';
import { printDocument } from '../../lib/reports/json/document';
import { planDocument } from '../../lib/reports/json/plan';
import { planMarkdown } from '../../lib/reports/markdown/plan';
import { exceedsBudget, reportPlan, type PlanReport, type PricedEnvironment } from '../../lib/reports/plan-report';
import { page } from '../../lib/reports/text/page';
import { planReport } from '../../lib/reports/text/plan';
import { openCatalogue } from './catalogue';
import { EXIT, type ExitCode } from './exit-code';
import { priceEnvironments, type EnvironmentCosts } from './price-environments';
import { startProgress } from './progress';
import type { Terminal } from './terminal';
import type { UsageChoice } from './usage-choice';

/** Options of `groundplan plan`. */
export interface PlanOptions {
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
export async function plan(file: string, options: PlanOptions, terminal: Terminal): Promise<ExitCode> {
  const { usage } = options;
  const client = loadClient(file);
  const plans = planClient(client);
  const prices = openCatalogue(terminal, options.catalogue);
  const names = client.environments.map(({ name }) => name).join(', ');
  const progress = await startProgress(`synthesising ${names} of ${client.name}`, terminal);
  let costs: EnvironmentCosts;
  try {
    costs = priceEnvironments(client, prices, usage, progress);
  } finally {
    progress.stop();
  }

  const environments = plans.flatMap(({ environment, decisions, warnings }): PricedEnvironment[] => {
    const { name, kind, engine, region, monthlyBudget } = environment;
    const estimate = costs[name]?.estimate;
    return estimate ? [{ name, kind, engine, region, monthlyBudget, decisions, warnings, estimate }] : [];
  });
  const report = reportPlan({
    name: client.name,
    slug: client.slug,
    monthlyBudget: client.monthlyBudget,
    environments,
  });
  terminal.out(await printed(report, costs, options, terminal));
  return exceedsBudget(report) ? EXIT.overBudget : EXIT.fine;
}

async function printed(
  report: PlanReport,
  costs: EnvironmentCosts,
  { format, maxBytes }: PlanOptions,
  terminal: Terminal,
): Promise<string> {
  switch (format) {
    case 'json':
      return printDocument(planDocument(report));
    case 'markdown':
      return planMarkdown(report, maxBytes);
    case 'csv':
      return planCsv(report);
    case 'html': {
      const { planHtml } = require('../../lib/reports/html/plan') as typeof Html;
      return planHtml(report, Object.fromEntries(Object.entries(costs).map(([name, { advice }]) => [name, advice()])));
    }
    case 'text':
      return planReport(report, page(terminal.columns, terminal.colour));
  }
}

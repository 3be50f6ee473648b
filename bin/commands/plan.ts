import { loadClient } from '../../lib/client/load';
import { planClient } from '../../lib/client/plan';
import type { UsagePolicy } from '../../lib/pricing';
import { printDocument } from '../../lib/reports/json/document';
import { planDocument } from '../../lib/reports/json/plan';
import { exceedsBudget, reportPlan, type PricedEnvironment } from '../../lib/reports/plan-report';
import { page } from '../../lib/reports/text/page';
import { planReport } from '../../lib/reports/text/plan';
import { EXIT, type ExitCode } from './exit-code';
import { priceEnvironments, type EnvironmentEstimates } from './price-environments';
import { startProgress } from './progress';
import type { Terminal } from './terminal';

/** Options of `groundplan plan`. */
export interface PlanOptions {
  readonly format: 'text' | 'json';
  readonly usage: UsagePolicy;
}

/**
 * Shows what is decided for a client, and what the templates that would be deployed cost.
 *
 * @throws InputError with everything that is wrong with the client file
 */
export async function plan(file: string, { format, usage }: PlanOptions, terminal: Terminal): Promise<ExitCode> {
  const client = loadClient(file);
  const plans = planClient(client);
  const names = client.environments.map(({ name }) => name).join(', ');
  const progress = await startProgress(`synthesising ${names} of ${client.name}`, terminal);
  let estimates: EnvironmentEstimates;
  try {
    estimates = priceEnvironments(client, usage, progress);
  } finally {
    progress.stop();
  }

  const environments = plans.flatMap(({ environment, decisions }): PricedEnvironment[] => {
    const { name, kind, engine, region, monthlyBudget } = environment;
    const estimate = estimates[name];
    return estimate ? [{ name, kind, engine, region, monthlyBudget, decisions, estimate }] : [];
  });
  const report = reportPlan({
    name: client.name,
    slug: client.slug,
    monthlyBudget: client.monthlyBudget,
    environments,
  });
  terminal.out(
    format === 'json'
      ? printDocument(planDocument(report))
      : planReport(report, page(terminal.columns, terminal.colour)),
  );
  return exceedsBudget(report) ? EXIT.overBudget : EXIT.fine;
}

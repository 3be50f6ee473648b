import { parseClient, readClientFile, type LocatedClient } from '../../lib/client/load';
import { PRINTERS, type BudgetReport } from '../../lib/reports/budget';
import { missingOf, reportBudgets } from '../../lib/reports/budget/report';
import { BudgetFile } from '../cli/budget-file';
import { openCatalogue } from '../cli/catalogue';
import { EXIT, type ExitCode } from '../cli/exit-code';
import { mediumOf, type MediumOptions } from '../cli/medium';
import type { Terminal } from '../cli/terminal';
import { checkTransferOfEach, type UsageChoice } from '../cli/usage-choice';
import type { JobOptions, RunOnEnvironments } from '../environments/engine-ahead';
import type { EnvironmentPool } from '../environments/environment-pool';
import { priceEnvironments, unfitNames, withNotes } from '../environments/price-environments';
import { pricedPlan } from '../environments/priced-plan';
import { whileSynthesising } from '../environments/synthesising';

/** Options of `groundplan budget`. */
export interface BudgetOptions extends JobOptions, MediumOptions {
  readonly format: keyof typeof PRINTERS;
  /** Over what is expected, in percent. */
  readonly headroom: number;
  /** Whether figures go into the client file. @default - they are only shown */
  readonly write?: boolean;
  /** Whether figures may go there that are lower bounds. @default - they may not */
  readonly allowMissing?: boolean;
  readonly usage: UsageChoice;
  /** File of negotiated prices. @default - list prices alone */
  readonly catalogue?: string;
}

/**
 * Proposes budgets for a client and its environments, and puts them into the client file if that is asked for.
 *
 * @throws InputError with everything that is wrong with the client file, or keeps figures from being put into it
 */
export async function budget(
  file: string,
  options: BudgetOptions,
  terminal: Terminal,
  run: RunOnEnvironments,
): Promise<ExitCode> {
  const text = readClientFile(file);
  const client = parseClient(text, file);
  checkTransferOfEach(options.usage, client.plans.length);
  openCatalogue(terminal, options.catalogue); // what is wrong with it is said before anything is synthesised
  const target = options.write === true ? new BudgetFile(file, text, namesOf(client)) : undefined;
  const report = await run((pool) => priced(client, options, terminal, pool));
  await terminal.print(PRINTERS[options.format](report, mediumOf(terminal, options)));
  return target === undefined ? EXIT.fine : write(report, target, { file, ...options }, terminal);
}

async function priced(
  client: LocatedClient,
  { usage, catalogue, headroom }: BudgetOptions,
  terminal: Terminal,
  pool: EnvironmentPool,
): Promise<BudgetReport> {
  const { name, slug, monthlyBudget, plans } = client;
  const costs = await whileSynthesising(plans, name, terminal, (onStart) =>
    priceEnvironments(plans, {
      ...{ pool, usage, advise: false, onStart },
      ...(catalogue !== undefined && { catalogue }),
      ...(terminal.cache !== undefined && { cache: terminal.cache }),
    }),
  );
  const unfit = unfitNames(costs, usage);
  const environments = plans.flatMap((one, at) =>
    costs.slice(at, at + 1).map((cost) => pricedPlan(one, withNotes(cost, unfit))),
  );
  return reportBudgets({ name, slug, ...(monthlyBudget !== undefined && { monthlyBudget }), environments }, headroom);
}

/** Puts figures into the file, unless they are lower bounds that nobody asked for. */
function write(
  { budget: { monthly: client }, environments }: BudgetReport,
  target: BudgetFile,
  { file, allowMissing = false }: Pick<BudgetOptions, 'allowMissing'> & { readonly file: string },
  terminal: Terminal,
): ExitCode {
  if (!allowMissing && missingOf(environments).length > 0) {
    const why = 'because something is not counted; --allow-missing writes budgets that are lower bounds';
    terminal.err(`${file} is left as it is, ${why}\n`);
    return EXIT.cannotTell;
  }
  const budgets = new Map(environments.map(({ name, budget: { monthly } }) => [name, monthly]));
  const changed = target.put({ client, environments: budgets });
  terminal.err(changed ? `${file} has these budgets now\n` : `${file} has these budgets already\n`);
  return EXIT.fine;
}

function namesOf({ plans }: LocatedClient): readonly string[] {
  return plans.map(({ environment: { name } }) => name);
}

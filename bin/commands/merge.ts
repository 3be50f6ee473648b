import { join } from 'node:path';
import { inTemporaryDirectory } from '../../lib/portfolio/temporary-directory';
import { clientSource } from '../../lib/reports/checks/source';
import { PRINTERS } from '../../lib/reports/plan';
import { reportPlan, verdictsOf, type PricedEnvironment } from '../../lib/reports/plan/report';
import type { ExitCode } from '../cli/exit-code';
import { passGate, type GateOptions } from '../cli/gate';
import { mediumOf, type MediumOptions } from '../cli/medium';
import { checkShares, readShare, type Share } from '../cli/shares';
import type { Terminal } from '../cli/terminal';
import { PricedFiles, writePriced } from '../environments/priced-files';

/** Options of `groundplan merge`. */
export interface MergeOptions extends GateOptions, MediumOptions {
  readonly format: keyof typeof PRINTERS;
}

/**
 * Puts the shares of a client together, and judges all budgets.
 *
 * @throws InputError when a file is no share, or when they are not every share of one client, once, priced alike
 */
export function merge(files: readonly string[], options: MergeOptions, terminal: Terminal): Promise<ExitCode> {
  return inTemporaryDirectory(async (directory) => {
    const store = new PricedFiles();
    // One share after the other: their details together may take more memory than there is.
    const shares = files.map((file, at) =>
      kept(readShare(file), store, (name) => join(directory, `${at}-${name}.json`)),
    );
    const { client, shard, file: first } = checkShares(shares);
    const byName = new Map(shares.flatMap(({ environments }) => environments.map((own) => [own.name, own] as const)));
    const environments = shard.environments.flatMap((name) => byName.get(name) ?? []);
    const { monthlyBudget } = shard;
    const report = reportPlan({ ...client, environments, ...(monthlyBudget !== undefined && { monthlyBudget }) });
    const { format, allowMissing = false } = options;
    const plan = { report, advice: {}, source: clientSource(first), allowMissing };
    await terminal.print(await PRINTERS[format](plan, mediumOf(terminal, options)));
    return passGate(verdictsOf(report), options, terminal);
  });
}

/** A share whose estimates wait in files. */
function kept(
  { environments, ...share }: Share,
  store: PricedFiles,
  fileOf: (environment: string) => string,
): Omit<Share, 'environments'> & { readonly environments: readonly PricedEnvironment[] } {
  return {
    ...share,
    environments: environments.map(({ estimate, budget, ...environment }) => {
      const file = fileOf(environment.name);
      writePriced(file, { estimate });
      return {
        ...environment,
        ...(budget !== undefined && { monthlyBudget: budget.limit }),
        get estimate() {
          return store.read(file).estimate;
        },
      };
    }),
  };
}

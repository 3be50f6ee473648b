import { estimate, packagedCatalogue, readInputs, type UsagePolicy } from '../../lib/pricing';
import { judge, type BudgetVerdict } from '../../lib/reports/budget';
import { printDocument } from '../../lib/reports/json/document';
import { estimateReport } from '../../lib/reports/text/estimate';
import { page } from '../../lib/reports/text/page';
import { EXIT, type ExitCode } from './exit-code';
import { checkRegion } from './region';
import type { Terminal } from './terminal';

/** Options of `groundplan price`. */
export interface PriceOptions {
  readonly format: 'text' | 'json';
  readonly usage: UsagePolicy;
  /** Of stacks that name none. @default - such a stack is refused */
  readonly region?: string;
  /** USD per month. @default - no budget */
  readonly budget?: number;
}

/**
 * Prices templates and assemblies.
 *
 * @throws InputError with everything that is wrong with them
 */
export function price(inputs: readonly string[], options: PriceOptions, terminal: Terminal): ExitCode {
  const { format, usage, region, budget } = options;
  if (region !== undefined) checkRegion(region);
  const { resources, notes } = readInputs(inputs, { ...(region !== undefined && { region }) });
  const priced = estimate(resources, { catalogue: packagedCatalogue(), usage, notes });
  const verdict: BudgetVerdict | undefined = budget === undefined ? undefined : judge(budget, priced.monthly);
  terminal.out(
    format === 'json'
      ? printDocument(priced)
      : estimateReport(priced, page(terminal.columns, terminal.colour), verdict),
  );
  return verdict?.status === 'exceeded' ? EXIT.overBudget : EXIT.fine;
}

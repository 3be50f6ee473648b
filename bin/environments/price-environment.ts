import type { EnvironmentPlan } from '../../lib/client/plan';
import { readEnvironment, withRelativeSources } from '../../lib/portfolio/read-environment';
import {
  adviceReport,
  backupCoverage,
  estimate,
  type AdviceReport,
  type DeploymentChanges,
  type Estimate,
  type Resource,
} from '../../lib/pricing';
import type { Usage } from '../../lib/pricing/usage';
import { backupWarnings } from '../../lib/reports/backups/warnings';
import type { WarningRow } from '../../lib/reports/warnings/words';
import type { OpenCatalogue } from '../cli/catalogue';
import { compareEnvironment } from './compare-environment';

/** What an environment costs, from the templates that would be deployed. Plain data. */
export interface PricedEnvironment {
  readonly estimate: Estimate;
  /** How it could cost less. @default - nobody asked */
  readonly advice?: AdviceReport;
}

/** The same beside what its templates say beyond their price. */
export interface ReadEnvironment {
  readonly priced: PricedEnvironment;
  /** What deploying it changes. @default - it is compared with nothing */
  readonly changes?: DeploymentChanges;
  /** What its templates hold and nothing backs up. */
  readonly warnings: readonly WarningRow[];
}

/** An environment compared with what is before. Plain data. */
export interface ComparedEnvironment {
  readonly changes: DeploymentChanges;
  /** What its templates hold and nothing backs up. */
  readonly warnings: readonly WarningRow[];
}

/** How environments are priced. Plain data. */
export interface EnvironmentPricing {
  readonly usage: 'default' | 'none' | Usage;
  /** File of negotiated prices. @default - list prices alone */
  readonly catalogue?: string;
  /** Folder of refreshed prices. @default - the packaged ones hold */
  readonly cache?: string;
  /** Whether it is found how an environment could cost less. */
  readonly advise: boolean;
  /** Path of the templates that it is compared with. @default - with none */
  readonly against?: string;
}

/**
 * Reads all that is before: a template, a directory of templates or an assembly.
 * @param region of templates that name none
 */
export type ReadBefore = (against: string, region: string) => readonly Resource[];

/**
 * One environment from its plan to what it costs: synthesised, read and priced.
 *
 * @param directory for its templates; it is empty, and nobody needs it afterwards
 * @throws InputError when its engine is not installed or refuses the plan, or with what is wrong with what is before
 */
export async function priceEnvironment(
  plan: EnvironmentPlan,
  directory: string,
  prices: OpenCatalogue,
  { usage, advise, against }: Pick<EnvironmentPricing, 'usage' | 'advise' | 'against'>,
  readBefore: ReadBefore,
): Promise<ReadEnvironment> {
  const { region } = plan.environment;
  const { resources, notes, assembly } = await readEnvironment(plan, directory);
  const how = { catalogue: prices.catalogue, usage, notes: [...notes, ...prices.notes] };
  return {
    priced: {
      estimate: withRelativeSources(estimate(resources, how), assembly),
      ...(advise && { advice: adviceReport(resources, how) }),
    },
    ...(against !== undefined && { changes: compareEnvironment(plan, resources, readBefore(against, region)) }),
    warnings: backupWarnings(backupCoverage(resources)),
  };
}

/**
 * One environment from its plan to what deploying it changes: synthesised, read and compared.
 *
 * @param directory for its templates; it is empty, and nobody needs it afterwards
 * @throws InputError when its engine is not installed or refuses the plan, or with what is wrong with what is before
 */
export async function changesOf(
  plan: EnvironmentPlan,
  directory: string,
  against: string,
  readBefore: ReadBefore,
): Promise<ComparedEnvironment> {
  const { resources } = await readEnvironment(plan, directory);
  return {
    changes: compareEnvironment(plan, resources, readBefore(against, plan.environment.region)),
    warnings: backupWarnings(backupCoverage(resources)),
  };
}

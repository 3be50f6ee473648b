import type { Command, Option } from 'commander';
import type { Budget } from '../../lib/pricing/budget/budgets';
import type { GateOptions } from './gate';
import {
  allowMissingOption,
  budgetOption,
  catalogueOption,
  configEnvOption,
  detailsOption,
  freeTierOption,
  maxBytesOption,
  paramOption,
  parametersOption,
  regionOption,
  usageOption,
} from './options';
import type { MediumOptions } from './medium';
import type { ReadingOptions } from './read-given';
import type { UsageChoice } from './usage-choice';

/** Options of commands that estimate what templates cost, and judge it. */
export interface PricingOptions extends ReadingOptions, GateOptions, MediumOptions {
  readonly usage: UsageChoice;
  /** @default - free allowances are not taken off */
  readonly freeTier?: boolean;
  /** @default - no budget */
  readonly budget?: readonly Budget[];
  /** File of negotiated prices. @default - list prices alone */
  readonly catalogue?: string;
}

/** What {@link PricingOptions} are on the command line. */
export function addPricingOptions(command: Command): Command {
  command
    .addOption(detailsOption())
    .addOption(maxBytesOption())
    .addOption(usageOption())
    .addOption(catalogueOption())
    .addOption(freeTierOption());
  return addReadingOptions(command).addOption(budgetOption()).addOption(allowMissingOption());
}

/** What {@link ReadingOptions} are on the command line. */
export function addReadingOptions(command: Command, region: Option = regionOption()): Command {
  return command.addOption(region).addOption(paramOption()).addOption(parametersOption()).addOption(configEnvOption());
}

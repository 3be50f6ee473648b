import { accountAllowances, NO_ALLOWANCES } from './allowances';
import type { Bill, UsagePolicy } from './bill';
import { billsOf } from './cases';
import type { Catalogue } from '../catalogue/catalogue';
import { coverageOf, statusOf } from './status';
import { dataTransferBills } from './data-transfer';
import { Pricer, type PricedCharge } from './pricer';
import { ESTIMATE_SCHEMA, type Estimate, type EstimatedResource } from './model';
import { notesOn } from './notes';
import type { Resource } from '../readers/resource';
import { stampOf } from './stamp';
import { sumUsd } from './usd';

/** How an estimate is made. */
export interface EstimateOptions {
  /** List prices, e.g. `packagedCatalogue()`. */
  readonly catalogue: Catalogue;
  /**
   * What happens to usage that templates do not state (gigabytes, requests): `default` assumes some and shows it, `none` leaves it out,
   * and a {@link Usage} says what is known of it.
   * @default 'default'
   */
  readonly usage?: UsagePolicy;
  /**
   * Whether an account's free allowances are taken off. It has each of them once, for everything that runs in it.
   * @default false
   */
  readonly freeTier?: boolean;
  /**
   * Notes of whatever read the resources.
   * @default - none
   */
  readonly notes?: readonly string[];
}

/**
 * What resources cost each month, in USD at list prices: every billed thing is a line, and lines add up to the totals exactly.
 * What has no price is named in the resource's `missing` and in the notes, and is never counted as zero.
 */
export function estimate(resources: readonly Resource[], options: EstimateOptions): Estimate {
  const { catalogue, usage = 'default', freeTier = false, notes = [] } = options;
  const bills = [...billsOf(resources, { catalogue, usage }), ...dataTransferBills(usage, resources)];
  const pricer = new Pricer(bills, catalogue, freeTier ? accountAllowances(bills) : NO_ALLOWANCES);
  const estimated = bills.map((bill) => estimatedResource(bill, pricer.price(bill)));
  return {
    schema: ESTIMATE_SCHEMA,
    currency: 'USD',
    catalogue: stampOf(estimated, catalogue),
    monthly: sumUsd(estimated.map(({ monthly }) => monthly)),
    coverage: coverageOf(estimated),
    resources: estimated,
    notes: [...new Set([...notes, ...notesOn(bills, estimated, freeTier ? pricer.takenOff : undefined)])],
  };
}

function estimatedResource(bill: Bill, priced: readonly PricedCharge[]): EstimatedResource {
  const lines = priced.filter((each) => each.kind === 'line').map(({ line }) => line);
  const missing = priced.filter((each) => each.kind === 'missing').map((each) => each.missing);
  const leftOut = bill.leftOut.map(({ name }) => name);
  // Written out, as an object that is spread into another takes many times as much memory; a template has many thousand resources.
  const { id, logicalId, path, type, cloud, region, stack, source } = bill.resource;
  const resource = {
    id,
    logicalId,
    path,
    type,
    cloud,
    region,
    stack,
    source,
    status: statusOf(bill, priced),
    monthly: sumUsd(lines.map(({ monthly }) => monthly)),
    lines,
  };
  if (missing.length === 0 && leftOut.length === 0) return resource;
  return { ...resource, ...(missing.length > 0 && { missing }), ...(leftOut.length > 0 && { leftOut }) };
}

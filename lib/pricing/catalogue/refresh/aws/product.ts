import type { ListedPrice } from '../collect';

/** Columns that are read of an offer file. AWS names them so. */
export const COLUMNS = [
  'TermType',
  'StartingRange',
  'Unit',
  'PricePerUnit',
  'Currency',
  'Product Family',
  'Location Type',
  'usageType',
  'operation',
] as const;

/** Columns that only some services' files have; where there is none, every row is empty there. */
export const MORE_COLUMNS = [
  'Instance Type',
  'Tenancy',
  'Operating System',
  'License Model',
  'CapacityStatus',
  'Pre Installed S/W',
  'Volume API Name',
  'Database Engine',
  'Deployment Option',
  'Region Code',
] as const;

export type Column = (typeof COLUMNS)[number] | (typeof MORE_COLUMNS)[number];

/** A row of an offer file. */
export type Row = (column: Column) => string;

/** What a product is to us: a rate's key and unit, and how many of AWS's units make one of ours. */
export interface Product extends Pick<ListedPrice, 'key' | 'unit'> {
  /** @default 0, or what the row itself says */
  readonly from?: number;
  /** @default 1 */
  readonly unitsOfAws?: number;
}

/** Finds what a row prices; `undefined` for what has no rate of ours. */
export type Mapping = (row: Row) => Product | undefined;

/** A usage type without the short name of its region: `EU-BoxUsage:m5.large`, or `BoxUsage:m5.large` in N. Virginia. */
export function usageOf(row: Row): string {
  return row('usageType').replace(/^[A-Z]{2,4}\d?-/, '');
}

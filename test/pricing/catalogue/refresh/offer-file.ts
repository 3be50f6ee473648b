/** Offer files as AWS publishes them: a preamble, the names of the columns, a row for each price, fields in quotes. */

const COLUMNS = [
  'SKU',
  'OfferTermCode',
  'RateCode',
  'TermType',
  'PriceDescription',
  'EffectiveDate',
  'StartingRange',
  'EndingRange',
  'Unit',
  'PricePerUnit',
  'Currency',
  'Product Family',
  'serviceCode',
  'Location',
  'Location Type',
  'Instance Type',
  'Tenancy',
  'Operating System',
  'License Model',
  'usageType',
  'operation',
  'CapacityStatus',
  'Pre Installed S/W',
  'Volume API Name',
  'Database Engine',
  'Deployment Option',
  'Region Code',
] as const;

export type OfferRow = Partial<Record<(typeof COLUMNS)[number], string>>;

const ON_DEMAND: OfferRow = {
  TermType: 'OnDemand',
  PriceDescription: 'a "quoted", description',
  EffectiveDate: '2026-11-01',
  StartingRange: '0',
  EndingRange: 'Inf',
  Currency: 'USD',
  Location: 'EU (Paris)',
  'Location Type': 'AWS Region',
};

export function offerFile(offer: string, rows: readonly OfferRow[], published = '2026-11-15T08:00:00Z'): string {
  const preamble = [
    ['FormatVersion', 'v1.0'],
    ['Disclaimer', 'This pricing list is for informational purposes only.'],
    ['Publication Date', published],
    ['Version', '20261115080000'],
    ['OfferCode', offer],
  ];
  const table = rows.map((row, at) => {
    const whole: OfferRow = { SKU: `SKU${at}`, ...ON_DEMAND, ...row };
    return COLUMNS.map((column) => whole[column] ?? '');
  });
  return [...preamble, COLUMNS, ...table].map((fields) => `${fields.map(quoted).join(',')}\n`).join('');
}

function quoted(field: string): string {
  return field === '' ? '' : `"${field.replaceAll('"', '""')}"`;
}

/** A shared on-demand instance with nothing installed. */
export function instance(type: string, os: string, usd: string, rest: OfferRow = {}): OfferRow {
  return {
    'Product Family': 'Compute Instance',
    'Instance Type': type,
    'Operating System': os,
    PricePerUnit: usd,
    Unit: 'Hrs',
    Tenancy: 'Shared',
    'License Model': 'No License required',
    CapacityStatus: 'Used',
    'Pre Installed S/W': 'NA',
    usageType: `EUW3-BoxUsage:${type}`,
    operation: 'RunInstances',
    ...rest,
  };
}

/** Something that is told by its usage type. */
export function used(usageType: string, unit: string, usd: string, rest: OfferRow = {}): OfferRow {
  return { usageType: `EUW3-${usageType}`, Unit: unit, PricePerUnit: usd, ...rest };
}

/** The list of regions that an offer is published for. */
export function regionIndex(offer: string, regions: readonly string[]): object {
  const version = (region: string): string => `/offers/v1.0/aws/${offer}/20261115080000/${region}/index.json`;
  return {
    formatVersion: 'v1.0',
    publicationDate: '2026-11-15T08:00:00Z',
    regions: Object.fromEntries(
      regions.map((region) => [region, { regionCode: region, currentVersionUrl: version(region) }]),
    ),
  };
}

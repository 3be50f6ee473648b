import { groupBy } from '../../group-by';
import type { Bill, UsagePolicy } from './bill';
import { perUse, type Charge } from '../meters/charge';
import { asRange } from '../../range';
import type { Definition, Resource } from '../readers/resource';
import { isUnknown, lift, Unknown, type Maybe } from '../readers/unknown';
import type { DataTransfer, UsageValue } from '../usage/usage';

/** What data that moves between places is called where resources have a type. */
const DATA_TRANSFER = 'DataTransfer';

/** Where it stands that no stack is named for. */
const ALL_STACKS = 'all stacks';

/** Both sides of a zone's border pay for what passes it. Source: Amazon EC2 On-Demand Pricing, "Data Transfer within the same AWS Region". */
const SIDES = 2;

/** Whether a bill is of data transfer, and not of a resource. */
export function isOfDataTransfer({ resource }: Bill): boolean {
  return resource instanceof Transfer;
}

/**
 * What a usage file says of data transfer, as bills of their own: no resource is billed for it. What it says of a stack that is not
 * among the inputs is of another template.
 */
export function dataTransferBills(usage: UsagePolicy, resources: readonly Resource[]): readonly Bill[] {
  if (typeof usage === 'string') return [];
  const byStack = groupBy(resources, ({ stack }) => stack);
  return (usage.dataTransfer ?? []).flatMap((specified, at) => {
    const within = specified.stack === undefined ? resources : (byStack.get(specified.stack) ?? []);
    return within.length === 0 ? [] : [billOf(specified, at, within)];
  });
}

/** Billed per GB, by where it goes. Source: Amazon EC2 On-Demand Pricing, "Data Transfer". */
function billOf(specified: DataTransfer, at: number, within: readonly Resource[]): Bill {
  const region = regionOf(specified, within);
  const rate = (what: string): Maybe<string> => lift(region, () => `data-transfer/${what}`);
  const charges = [
    ...charge('To the internet', rate('out-to-internet'), specified.internetGb),
    ...charge('Between zones', rate('between-azs-in-the-region'), specified.betweenZonesGb, SIDES),
    ...charge('To other regions', rate('out-to-other-aws-regions'), specified.betweenRegionsGb),
  ];
  const name = at === 0 ? DATA_TRANSFER : `${DATA_TRANSFER}${at + 1}`;
  const placed = isUnknown(region) ? (within[0]?.region ?? '') : region;
  return {
    resource: new Transfer(specified.stack ?? ALL_STACKS, name, placed),
    kind: 'metered',
    charges,
    asked: charges,
    leftOut: [],
  };
}

function charge(name: string, rate: Maybe<string>, amount: UsageValue | undefined, perUnit = 1): readonly Charge[] {
  return amount === undefined ? [] : [perUse(name, rate, { amount: asRange(amount), basis: 'usage' }, { perUnit })];
}

/** The one that is said, or that everything stands in. */
function regionOf({ region }: DataTransfer, within: readonly Resource[]): Maybe<string> {
  if (region !== undefined) return region;
  const [only, ...others] = new Set(within.map((resource) => resource.region));
  return only !== undefined && others.length === 0
    ? only
    : new Unknown('its region is not said, and the resources stand in several');
}

/** Stands where a resource does, and has no properties. */
class Transfer implements Resource {
  readonly type = DATA_TRANSFER;
  readonly cloud = 'aws';
  readonly source = 'usage file';
  readonly tags = new Map<string, string>();
  readonly definition: Definition = { attribute: () => undefined, evaluate: (node) => node };

  constructor(
    readonly stack: string,
    readonly logicalId: string,
    readonly region: string,
  ) {}

  get id(): string {
    return `${this.stack}/${this.logicalId}`;
  }

  get path(): string {
    return this.logicalId;
  }

  text(): undefined {
    return undefined;
  }

  number(): undefined {
    return undefined;
  }

  flag(): undefined {
    return undefined;
  }

  list(): readonly [] {
    return [];
  }

  value(): undefined {
    return undefined;
  }

  target(): undefined {
    return undefined;
  }

  referrers(): readonly Resource[] {
    return [];
  }

  peers(): readonly Resource[] {
    return [this];
  }

  ofType(): readonly Resource[] {
    return [];
  }
}

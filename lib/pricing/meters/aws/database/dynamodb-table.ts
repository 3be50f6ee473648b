import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, type Maybe } from '../../../readers/unknown';
import type { Charge } from '../../charge';

import { given } from '../facts/given';
import { fixed, type Bounds } from '../facts/load';

/** What one table is billed by in the region of its template. */
export interface TableFacts {
  /** Ending of the rates of a table class: `standard` or `standard-ia`. */
  readonly tableClass: Maybe<string>;
  readonly onDemand: Maybe<boolean>;
  /** Provisioned units of the table and its indexes. */
  readonly reads: Bounds;
  readonly writes: Bounds;
  /** What is written goes to other regions too. */
  readonly replicates: boolean;
  readonly continuousBackup: Maybe<boolean>;
  readonly sendsToKinesis: boolean;
  /** Charges of its copies in other regions. */
  readonly elsewhere: readonly Charge[];
}

export function tableFacts(r: Resource): TableFacts {
  return {
    tableClass: tableClassOf(r.text('TableClass')),
    onDemand: isOnDemand(r),
    reads: units(r, 'ReadCapacityUnits'),
    writes: units(r, 'WriteCapacityUnits'),
    replicates: false,
    continuousBackup: r.flag('PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled') ?? false,
    sendsToKinesis: r.value('KinesisStreamSpecification') !== undefined,
    elsewhere: [],
  };
}

export function isOnDemand(r: Resource): Maybe<boolean> {
  return lift(r.text('BillingMode') ?? 'PROVISIONED', (mode) => mode === 'PAY_PER_REQUEST');
}

export function tableClassOf(tableClass: Maybe<string> | undefined): Maybe<string> {
  return lift(tableClass ?? 'STANDARD', (name) => (name === 'STANDARD' ? 'standard' : 'standard-ia'));
}

/** Sums bounds, e.g. of a table and its indexes. */
export function sumOf(all: readonly Bounds[]): Bounds {
  const sum = (of: (bounds: Bounds) => Maybe<number>): Maybe<number> =>
    all.map(of).reduce((total, each) => lift2(total, each, (a, b) => a + b), 0);
  return { least: sum(({ least }) => least), most: sum(({ most }) => most) };
}

type Unit = 'ReadCapacityUnits' | 'WriteCapacityUnits';

/** Of the table and of each index, which has units of its own. */
function units(r: Resource, unit: Unit): Bounds {
  const [table] = scaling(r, `dynamodb:table:${unit}`);
  return sumOf([table ?? provisioned(r, unit), indexUnits(r, unit)]);
}

function indexUnits(r: Resource, unit: Unit): Bounds {
  const indexes = r.list('GlobalSecondaryIndexes');
  if (isUnknown(indexes)) return fixed(indexes);
  const scaled = scaling(r, `dynamodb:index:${unit}`);
  // Which index a target scales is part of a text that only the deployment knows; it does not matter when all are scaled.
  return sumOf(scaled.length === indexes.length ? scaled : indexes.map((index) => provisioned(index, unit)));
}

function provisioned(properties: Properties, unit: Unit): Bounds {
  return fixed(given(properties.number(`ProvisionedThroughput.${unit}`), `ProvisionedThroughput.${unit}`));
}

/** What Application Auto Scaling makes of a dimension. */
function scaling(r: Resource, dimension: string): readonly Bounds[] {
  return r
    .referrers('AWS::ApplicationAutoScaling::ScalableTarget', 'ResourceId')
    .filter((target) => target.text('ScalableDimension') === dimension)
    .map((target) => ({
      least: given(target.number('MinCapacity'), 'MinCapacity'),
      most: given(target.number('MaxCapacity'), 'MaxCapacity'),
    }));
}

import type { Properties } from '../../../readers/resource';
import { isUnknown, lift2, type Maybe } from '../../../readers/unknown';
import { perMonth, perUse, type Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

import { countOf } from '../../facts/count';
import { sumOf } from '../../facts/sum';

/** Contributor Insights of a table, or of one of its indexes. */
export interface KeyInsights {
  readonly rules: Maybe<number>;
  /** Rules that count every request; the others count those that are throttled. */
  readonly countingAll: Maybe<number>;
}

/**
 * For each kind of key (partition alone, and partition with sort key) a rule of what is accessed most, and one of what is throttled most.
 * Source: Amazon DynamoDB Developer Guide, "CloudWatch Contributor Insights for DynamoDB: how it works".
 *
 * @param stating - where they are switched on
 * @param keyed - what has the keys
 */
export function keyInsights(stating: Properties, keyed: Properties): KeyInsights {
  const specification = 'ContributorInsightsSpecification';
  const isOn = stating.flag(`${specification}.Enabled`) ?? false;
  const keys = lift2(isOn, countOf(keyed, 'KeySchema'), (on, count) => (on ? count : 0));
  const countingAll = lift2(keys, stating.text(`${specification}.Mode`), (count, mode) =>
    mode === 'THROTTLED_KEYS' ? 0 : count,
  );
  return { rules: lift2(keys, countingAll, (throttled, accessed) => throttled + accessed), countingAll };
}

/**
 * The rules of all, and the requests of the table, of which those of its indexes are a part. Source: Amazon CloudWatch pricing,
 * "Contributor Insights".
 */
export function insightsCharges(
  table: KeyInsights,
  indexes: readonly KeyInsights[],
  use: Readonly<Record<'reads' | 'writes', UsageAmount>>,
): readonly Charge[] {
  const rules = sumOf([table, ...indexes].map((each) => each.rules));
  if (rules === 0) return [];
  const events = 'cloudwatch/contributor-insights-events-dynamodb';
  const perUnit = table.countingAll;
  return [
    perMonth('Insights rules', 'cloudwatch/contributor-insights-rule-dynamodb', rules),
    ...(perUnit === 0 || isUnknown(perUnit)
      ? []
      : [
          perUse('Insights on reads', events, use.reads, { perUnit }),
          perUse('Insights on writes', events, use.writes, { perUnit }),
        ]),
  ];
}

import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, type Maybe } from '../../../readers/unknown';
import { perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { countOf } from '../facts/count';
import { given } from '../facts/given';

/** The first copy of management events is free; data events and insights are billed. Source: AWS CloudTrail pricing. */
export const trail = meter({
  reads: {
    'AWS::CloudTrail::Trail': (r) => ({
      isOn: given(r.flag('IsLogging'), 'IsLogging'),
      logsData: lift2(basicData(r), advancedData(r), (basic, advanced) => basic || advanced),
      hasInsights: lift(countOf(r, 'InsightSelectors'), (count) => count > 0),
    }),
  },
  usage: {
    dataEvents: { unit: 'data events per month', assume: 1_000_000 },
    analysedEvents: { unit: 'events analysed for insights per month', assume: 1_000_000 },
  },
  charges: ({ isOn, logsData, hasInsights }, use) =>
    provided(isOn, [
      ...provided(logsData, [perUse('Data events', 'cloudtrail/data-events', use.dataEvents, { perUnit: 1e-5 })]),
      ...provided(hasInsights, [
        perUse('Insights', 'cloudtrail/insights-analyzed-events', use.analysedEvents, { perUnit: 1e-5 }),
      ]),
    ]),
});

function basicData(r: Resource): Maybe<boolean> {
  return lift(r.list('EventSelectors'), (selectors) =>
    selectors.some((selector) => selector.value('DataResources.0') !== undefined),
  );
}

function advancedData(r: Resource): Maybe<boolean> {
  return lift(r.list('AdvancedEventSelectors'), (selectors) => selectors.some(selectsData));
}

function selectsData(selector: Properties): boolean {
  const fields = selector.list('FieldSelectors');
  return (
    !isUnknown(fields) &&
    fields.some((field) => field.text('Field') === 'eventCategory' && field.text('Equals.0') === 'Data')
  );
}

import type { Resource } from '../../../readers/resource';
import { lift, Unknown, type Maybe } from '../../../readers/unknown';
import { perUse } from '../../charge';
import { meter } from '../../meter';

import { divide } from '../../facts/parts';

const OVERRIDES = 'RecordingMode.RecordingModeOverrides';

/** Keys of the rates, by how often changes are recorded. */
const RATES: Readonly<Record<string, string>> = {
  CONTINUOUS: 'config/configuration-item-continuous-recording',
  DAILY: 'config/configuration-item-daily-recording',
};

/** Billed per configuration item that is recorded, by how often, which some types may have of their own. Source: AWS Config pricing. */
export const configRecorder = meter({
  reads: {
    'AWS::Config::ConfigurationRecorder': (r) => ({
      rate: rateOf(r.text('RecordingMode.RecordingFrequency') ?? 'CONTINUOUS'),
      override: overridingRate(r),
    }),
  },
  usage: {
    items: { unit: 'configuration items per month', assume: 1000 },
    overriddenPart: { unit: 'part of the items whose types are recorded at another frequency', assume: 0, maximum: 1 },
  },
  charges: ({ rate, override }, use) => {
    if (override === undefined) return [perUse('Configuration items', rate, use.items)];
    const { part, rest } = divide(use.items, use.overriddenPart);
    return [
      perUse('Configuration items', rate, rest),
      perUse('Configuration items of other types', override, part, { note: 'at a frequency of their own' }),
    ];
  },
});

function overridingRate(r: Resource): Maybe<string> | undefined {
  const frequency = r.text(`${OVERRIDES}.0.RecordingFrequency`);
  return frequency === undefined ? undefined : rateOf(frequency);
}

function rateOf(frequency: Maybe<string>): Maybe<string> {
  return lift(frequency, (name) => RATES[name] ?? new Unknown(`${name} is not a recording frequency`));
}

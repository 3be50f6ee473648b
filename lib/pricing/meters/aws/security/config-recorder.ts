import { lift, Unknown } from '../../../readers/unknown';
import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Keys of the rates, by how often changes are recorded. */
const RATES: Readonly<Record<string, string>> = {
  CONTINUOUS: 'config/configuration-item-continuous-recording',
  DAILY: 'config/configuration-item-daily-recording',
};

/** Billed per configuration item that is recorded. Source: AWS Config pricing. */
export const configRecorder = meter({
  reads: {
    'AWS::Config::ConfigurationRecorder': (r) => ({
      frequency: r.text('RecordingMode.RecordingFrequency') ?? 'CONTINUOUS',
    }),
  },
  usage: { items: { unit: 'configuration items per month', assume: 1000 } },
  charges: ({ frequency }, use) => [
    perUse(
      'Configuration items',
      lift(frequency, (name) => RATES[name] ?? new Unknown(`${name} is no frequency of recording`)),
      use.items,
    ),
  ],
});

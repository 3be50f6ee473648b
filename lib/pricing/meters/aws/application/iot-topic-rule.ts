import { lift } from '../../../readers/unknown';
import { perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { countOf } from '../../facts/count';

/** Billed each time that it is triggered, and for each action of it. Source: AWS IoT Core pricing, "Rules engine". */
export const iotTopicRule = meter({
  reads: {
    'AWS::IoT::TopicRule': (r) => ({
      isOn: lift(r.flag('TopicRulePayload.RuleDisabled') ?? false, (off) => !off),
      actions: countOf(r, 'TopicRulePayload.Actions'),
    }),
  },
  usage: { triggers: { unit: 'messages that trigger the rule per month', assume: 100_000 } },
  charges: ({ isOn, actions }, use) =>
    provided(isOn, [
      perUse('Rules triggered', 'iot-core/rules-triggered', use.triggers, { perUnit: 1e-6 }),
      perUse('Actions executed', 'iot-core/actions-executed', use.triggers, {
        perUnit: lift(actions, (count) => count * 1e-6),
      }),
    ]),
});

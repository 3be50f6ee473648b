import { HOURS_PER_MONTH, perUse } from '../../charge';
import { meter } from '../../meter';

/** Free; each of its modules is billed by the hour, and they are added outside the template. Source: AWS CloudHSM pricing. */
export const cloudhsmCluster = meter({
  reads: { 'AWS::CloudHSM::Cluster': () => ({}) },
  usage: { modules: { unit: 'hardware security modules, on average', assume: 2 } },
  charges: (_, use) => [perUse('Modules', 'cloudhsm/hsm', use.modules, { perUnit: HOURS_PER_MONTH })],
});

import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per assessment of an instance. Source: Amazon Inspector Classic pricing. */
export const inspectorClassic = meter({
  reads: { 'AWS::Inspector::AssessmentTemplate': () => ({}) },
  usage: { assessments: { unit: 'assessments of instances per month', assume: 40 } },
  charges: (_, use) => [
    perUse('Assessments', 'inspector-classic/network-reachability-assessments', use.assessments, {
      note: 'at the rate of network reachability; host assessments cost more',
    }),
  ],
});

import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per evaluation; a pack's at a rate of its own. Source: AWS Config pricing. */
export const configRule = meter({
  reads: {
    'AWS::Config::ConfigRule': () => ({ rate: 'config/rule-evaluations' }),
    'AWS::Config::OrganizationConfigRule': () => ({ rate: 'config/rule-evaluations' }),
    'AWS::Config::ConformancePack': () => ({ rate: 'config/conformance-pack-evaluations' }),
    'AWS::Config::OrganizationConformancePack': () => ({ rate: 'config/conformance-pack-evaluations' }),
  },
  usage: { evaluations: { unit: 'evaluations per month', assume: 1000 } },
  charges: ({ rate }, use) => [perUse('Evaluations', rate, use.evaluations)],
});

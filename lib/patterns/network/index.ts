import type { Pattern } from '../pattern';
import { passedNetwork, planAskedNetwork } from './asked';
import { awsNetwork } from './aws';
import { networkForm } from './form';
import { NETWORK, type PlannedNetwork } from './plan';
import type { AskedNetwork, PassedNetwork } from './props';

/** The network that an environment stands in. */
export const network: Pattern<AskedNetwork, PlannedNetwork, PassedNetwork, false> = {
  key: NETWORK,
  description: 'A new network, or one that stands already',
  many: false,
  layer: 'network',
  requires: [],
  meets: [],
  holdsData: () => false,
  form: networkForm,
  words: { aws: awsNetwork },
  passed: passedNetwork,
  plan: (_name, asked, context, beside) => planAskedNetwork(asked, context, beside),
};

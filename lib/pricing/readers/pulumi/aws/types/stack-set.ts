import type { JsonObject } from '../../../shape';
import type { Written } from '../../written';

import { namesIn } from '../names';
import { renamed } from '../rename';
import { single, withProperties, type Presenter } from './presenter';

const GROUP = namesIn(['parameterOverrides=ParameterOverrides[ParameterKey:ParameterValue]']);

/** A stack set with its instances, which are resources of their own to the SDK: of one place, or of several at once. */
export const stackSet: Presenter = (own, named) =>
  withProperties(named, {
    StackInstancesGroup: [
      ...own.sides('aws:cloudformation/stackSetInstance:StackSetInstance', 'stackSetName').map(ofOnePlace),
      ...own.sides('aws:cloudformation/stackInstances:StackInstances', 'stackSetName').map(ofSeveral),
    ],
  });

/** In the account and the region of its provider, unless it says otherwise. */
function ofOnePlace({ inputs, region }: Written): JsonObject {
  const { accountId, stackSetInstanceRegion = inputs['region'] ?? region } = inputs;
  return groupOf(inputs, [accountId], [stackSetInstanceRegion]);
}

function ofSeveral({ inputs, region }: Written): JsonObject {
  const { accounts = [undefined], regions = [region] } = inputs;
  return groupOf(inputs, accounts, regions);
}

function groupOf(
  { deploymentTargets, parameterOverrides }: JsonObject,
  accounts: unknown,
  regions: unknown,
): JsonObject {
  const targets = single(deploymentTargets) ?? { accounts };
  return { ...renamed({ deploymentTargets: targets, parameterOverrides }, GROUP), Regions: regions };
}

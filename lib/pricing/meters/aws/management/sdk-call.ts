import type { Resource } from '../../../readers/resource';
import { Unknown } from '../../../readers/unknown';
import { meter } from '../../meter';

import { literalText } from '../../facts/literal-text';
import { whatItMakes } from '../../facts/making';
import { isObject } from '../../../readers/shape';

/** How the names of calls begin that make nothing. */
const READS = /^(batchGet|check|describe|get|head|list|lookup|query|scan|search|select)/i;

/** Other calls that constructs of the CDK make, and that make nothing billed. Source: aws-cdk-lib, "AwsCustomResource". */
const MAKE_NOTHING_BILLED: ReadonlySet<string> = new Set([
  'createDeploymentConfig',
  'modifyVpcEndpointServiceConfiguration',
  'putResourcePolicy',
  'startVpcEndpointServicePrivateDnsVerification',
  'updateDomainConfig',
]);

/** A call to an API when a stack is created or updated: billed as what the call makes. */
export const sdkCall = meter({
  reads: { 'Custom::AWS': (r) => ({ making: actionsOf(r).filter((action) => !makesNothing(action)) }) },
  charges: ({ making }) =>
    making.map((action) => whatItMakes(new Unknown(`what the call ${action} makes is not known`))),
});

function makesNothing(action: string): boolean {
  return READS.test(action) || MAKE_NOTHING_BILLED.has(action);
}

/** Names of the calls, which are literal even where their parameters are not. */
function actionsOf({ definition: { properties } }: Resource): readonly string[] {
  const { Create, Update } = isObject(properties) ? properties : {};
  const calls = [Create, Update].map(literalText).flatMap((text) => [...text.matchAll(/"action":\s*"(\w+)"/g)]);
  return [...new Set(calls.map(([, action = '']) => action))];
}

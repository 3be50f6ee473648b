import { perOptionalUse } from '../../charge';
import { meter } from '../../meter';

/**
 * Free, but for resources of third parties (not AWS::*, Alexa::* or Custom::*), whose handlers are billed by operation and for what
 * takes them longer than 30 seconds. Source: AWS CloudFormation pricing.
 */
export const cloudformationStack = meter({
  reads: { 'AWS::CloudFormation::Stack': () => ({}), 'AWS::CloudFormation::StackSet': () => ({}) },
  usage: {
    handlerOperations: { unit: 'operations per month on resources of third parties', assume: 0 },
    handlerSeconds: { unit: 'seconds per month that they take beyond 30 each', assume: 0 },
  },
  charges: (_, use) => [
    ...perOptionalUse('Third-party operations', 'cloudformation/third-party-handler-operations', use.handlerOperations),
    ...perOptionalUse('Third-party operation time', 'cloudformation/handler-duration-over-30-s', use.handlerSeconds),
  ],
});

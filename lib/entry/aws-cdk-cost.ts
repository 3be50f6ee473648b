/**
 * The price of a CDK app as a check at synthesis. Needs `aws-cdk-lib`; loads no other engine, and none of the patterns.
 *
 * @packageDocumentation
 */
export * from '../cost/aws-cdk';

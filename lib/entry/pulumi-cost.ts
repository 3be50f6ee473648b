/**
 * The price of a Pulumi program as policies of a policy pack. Needs `@pulumi/policy`; loads no engine, starts no server, and uses no
 * network:
 *
 * ```ts
 * import { PolicyPack } from '@pulumi/policy';
 * import { costValidation } from 'groundplan/pulumi-cost';
 *
 * new PolicyPack('cost', { policies: costValidation({ budget: 1500 }) });
 * ```
 *
 * @packageDocumentation
 */
export * from '../cost/pulumi';

/**
 * Guardrails for Pulumi programs on AWS, as policies of a policy pack. Needs `@pulumi/policy`; loads no engine, and starts no server:
 *
 * ```ts
 * import { PolicyPack } from '@pulumi/policy';
 * import { guardrails } from 'groundplan/pulumi-policies';
 *
 * new PolicyPack('guardrails', { policies: guardrails() });
 * ```
 *
 * @packageDocumentation
 */
export * from '../guardrails';
export { formatProblem, InputError, type Position, type Problem } from '../problem';
export type { RuleException } from '../profile/exceptions';

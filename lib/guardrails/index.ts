export type { GuardrailException } from './exceptions';
export type { ByType, Check, Findings, Guardrail, Settings, StackCheck } from './guardrail';
export { GUARDRAILS } from './guardrails';
export type { GuardrailOptions, Level } from './options';
export { guardrails, policies } from './pack';
export { Properties, Undecided } from './properties';
export type { GuardedResource } from './resource';
export type { Stack } from './stack';
export { REQUIRED_TAGS } from './tags';

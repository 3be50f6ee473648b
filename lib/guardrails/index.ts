export type { GuardrailException } from './exceptions';
export type { GuardrailOptions, Level } from './options';
export { guardrails, policies } from './pack';
export { REQUIRED_TAGS } from './tags';

export { readInputs, readTemplate, type Reading, type ReadOptions, type TemplateInput } from './read';
export type { Properties, Resource } from './resource';
export { isUnknown, lift, lift2, Unknown, type Maybe } from './unknown';

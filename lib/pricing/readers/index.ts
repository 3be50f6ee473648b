export { readInputs, readTemplate, type Reading, type ReadOptions, type TemplateInput } from './read';
export type { Alternatives, Definition, DeploymentEngine, Properties, Resource, ResourceIdentity } from './resource';
export type { Tags } from './tags';
export { isUnknown, lift, lift2, Unknown, type Maybe } from './unknown';

export {
  readInputs,
  readPulumi,
  readTemplate,
  type PulumiInput,
  type Reading,
  type ReadOptions,
  type TemplateInput,
} from './read';
export type { Deployed as PulumiResource } from './pulumi/deployed';
export type { Alternatives, Definition, DeploymentEngine, Properties, Resource, ResourceIdentity } from './resource';
export type { Tags } from './tags';
export { isUnknown, lift, lift2, Unknown, type Maybe } from './unknown';

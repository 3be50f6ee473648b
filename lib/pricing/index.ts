/** What the pricing wing offers to reports, commands and the door `groundplan/pricing`. */
export { estimate, type EstimateOptions } from './estimate/estimate';
export type { UsagePolicy } from './estimate/bill';
export * from './estimate/model';
export type { Cloud } from '../cloud';
export type { Range } from '../range';
export type { Basis } from './meters/charge';
export * from './changes';
export * from './compare';
export * from './advise';
export * from './meters/type-coverage';
export * from './protection';
export {
  readInputs,
  readPulumi,
  readTemplate,
  type PulumiInput,
  type PulumiResource,
  type Reading,
  type ReadOptions,
  type TemplateInput,
} from './readers';
export type {
  Alternatives,
  Definition,
  DeploymentEngine,
  Properties,
  Resource,
  ResourceIdentity,
  Tags,
} from './readers';
export { isUnknown, Unknown, type Maybe } from './readers';
export type { Catalogue, Rate, RateTier } from './catalogue/catalogue';
export { catalogueOf, type ListedRate } from './catalogue/in-memory';
export { layeredCatalogue } from './catalogue/layered';
export {
  negotiatedCatalogue,
  type Discount,
  type NegotiatedPrice,
  type NegotiatedPrices,
} from './catalogue/negotiated/prices';
export { packagedCatalogue, pricedRegions, type PricedRegion } from './catalogue/packaged';
export { sources, type Source } from './catalogue/sources';
export * from './usage';

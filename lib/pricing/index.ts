/**
 * Prices CloudFormation templates offline, without loading any engine:
 *
 * ```ts
 * import { estimate, packagedCatalogue, readTemplate } from 'groundplan/pricing';
 *
 * const { resources, notes } = readTemplate({ name: 'web', body: template, region: 'eu-west-1' });
 * const { monthly } = estimate(resources, { catalogue: packagedCatalogue(), notes });
 * ```
 *
 * @packageDocumentation
 */
export { estimate, type EstimateOptions } from './estimate';
export type { UsagePolicy } from './bill';
export * from './model';
export { readInputs, readTemplate, type Reading, type ReadOptions, type TemplateInput } from './readers';
export type { Properties, Resource } from './readers';
export { isUnknown, Unknown, type Maybe } from './readers';
export type { Catalogue, Rate, RateTier } from './catalogue/catalogue';
export { catalogueOf, type ListedRate } from './catalogue/in-memory';
export { packagedCatalogue, pricedRegions, type PricedRegion } from './catalogue/packaged';
export { sources, type Source } from './catalogue/sources';

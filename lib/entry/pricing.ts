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
export * from '../pricing';

import { packagedCatalogue, readTemplate, type Resource, type UsagePolicy } from '../../../lib/pricing';
import { composed } from '../../../lib/pricing/advise/advise';
import { RULES } from '../../../lib/pricing/advise/rules';

export const catalogue = packagedCatalogue();

/** Resources of a stack in eu-west-1; by its name `staging` is outside production. */
export function resourcesOf(Resources: object, name = 'staging'): readonly Resource[] {
  return readTemplate({ name, body: { Resources }, region: 'eu-west-1' }).resources;
}

/** What one rule alone saves; `undefined` where it says nothing. */
export function savingOf(rule: string, Resources: object, name?: string): number | undefined {
  return savingBy(rule, resourcesOf(Resources, name), 'default');
}

/** What one rule alone saves where use is known. */
export function savingWith(rule: string, Resources: object, usage: UsagePolicy): number | undefined {
  return savingBy(rule, resourcesOf(Resources), usage);
}

function savingBy(rule: string, resources: readonly Resource[], usage: UsagePolicy): number | undefined {
  const rules = RULES.filter(({ name }) => name === rule);
  return composed(resources, { catalogue, usage }, rules)[0]?.saving.expected;
}

import { readTemplate, type Reading, type Resource } from '../../../../../lib/pricing/readers';

/** Reads a SAM template as the stack `s` in eu-west-1. */
export function readSam(Resources: unknown, sections: object = {}): Reading {
  const body = { Transform: 'AWS::Serverless-2016-10-31', ...sections, Resources };
  return readTemplate({ name: 's', body, region: 'eu-west-1' });
}

/** Logical IDs and types of what SAM makes, such as `CheckoutRole: IAM::Role`, in template order. */
export function made(Resources: unknown, sections?: object): readonly string[] {
  return readSam(Resources, sections).resources.map(({ logicalId, type }) => `${logicalId}: ${type.slice(5)}`);
}

/** A function called `Checkout`. */
export function checkout(Properties: object, attributes: object = {}): { readonly Checkout: object } {
  return { Checkout: { Type: 'AWS::Serverless::Function', ...attributes, Properties } };
}

/** What SAM makes of a function beside the function itself. */
export function madeBesides(Properties: object): readonly string[] {
  return made(checkout({ Role: 'arn', ...Properties })).slice(1);
}

export function resourceIn({ resources }: Reading, logicalId: string): Resource {
  const found = resources.find((resource) => resource.logicalId === logicalId);
  if (found === undefined) throw new Error(`${logicalId} is not in the template`);
  return found;
}

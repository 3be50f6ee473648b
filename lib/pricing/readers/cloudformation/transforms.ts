import { isObject, own, ownText, type JsonObject } from '../shape';

const LANGUAGE_EXTENSIONS = 'AWS::LanguageExtensions';

/** The Serverless Application Model. */
export const SERVERLESS = 'AWS::Serverless-2016-10-31';

/** The transforms that this reader carries out itself. */
const CARRIED_OUT: readonly string[] = [LANGUAGE_EXTENSIONS, SERVERLESS];

/**
 * Transforms that make nothing that is billed by the month: CodeDeploy has a second set of tasks while it deploys, the function that
 * rotates a secret is billed by its few runs, and outputs of provisioned products are values.
 * Source: AWS CloudFormation template reference, "Transform reference".
 */
const MAKES_NOTHING_BILLED = /^AWS::(CodeDeployBlueGreen|SecretsManager-\d{4}-\d{2}-\d{2}|ServiceCatalog)$/;

/** Names of the transforms that a template asks for, in its own order. */
export function transformsOf(body: JsonObject): readonly string[] {
  return [own(body, 'Transform')]
    .flat()
    .map((transform) => (isObject(transform) ? ownText(transform, 'Name') : transform))
    .filter((name) => typeof name === 'string');
}

export function hasLanguageExtensions(body: JsonObject): boolean {
  return transformsOf(body).includes(LANGUAGE_EXTENSIONS);
}

export function isServerless(body: JsonObject): boolean {
  return transformsOf(body).includes(SERVERLESS);
}

/** Those that run at deployment. */
export function macrosOf(body: JsonObject): readonly string[] {
  return transformsOf(body).filter((name) => !CARRIED_OUT.includes(name));
}

/** Whether a transform may add resources that are billed. */
export function makesResources(transform: string): boolean {
  return !MAKES_NOTHING_BILLED.test(transform);
}

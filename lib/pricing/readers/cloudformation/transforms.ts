import { isObject, own, ownText, type JsonObject } from './shape';

/** The transform that this reader carries out itself. */
const LANGUAGE_EXTENSIONS = 'AWS::LanguageExtensions';

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

/** Those that run at deployment. */
export function macrosOf(body: JsonObject): readonly string[] {
  return transformsOf(body).filter((name) => name !== LANGUAGE_EXTENSIONS);
}

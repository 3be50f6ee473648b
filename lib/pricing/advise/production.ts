import type { Resource } from '../readers/resource';
import { isUnknown, type Maybe } from '../readers/unknown';

/** Tags that name an environment, whatever their case. */
const TAG = /^env(ironment)?$/i;
/** Words by which a tag or a stack's name gives an environment away that nobody's work depends on. */
const NOT_PRODUCTION = /^(non-?prod(uction)?|dev|develop(ment)?|test(ing)?|stag(e|ing)|stg|qa|uat|sandbox|sbx|demo)$/;
const PRODUCTION = /^(prod(uction)?|prd|live)$/;

/**
 * Whether a resource belongs to production: by its tag `environment` or `env`, or that of its stack, else by a word in the name of
 * its stack. What tells nothing is production, so that no advice puts it at risk.
 */
export function isProduction(resource: Resource): boolean {
  const tag = environmentTag(resource);
  if (tag !== undefined) return isUnknown(tag) || !NOT_PRODUCTION.test(tag.toLowerCase());
  const words = wordsOf(resource.stack);
  return words.some((word) => PRODUCTION.test(word)) || !words.some((word) => NOT_PRODUCTION.test(word));
}

function environmentTag({ tags }: Resource): Maybe<string> | undefined {
  return isUnknown(tags) ? tags : [...tags].find(([key]) => TAG.test(key))?.[1];
}

/** `AcmeStaging/Vpc` as acme, staging, vpc; `non-prod` stays one word. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/\bnon[-_]prod/g, 'nonprod')
    .split(/[^a-z0-9]+/);
}

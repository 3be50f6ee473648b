import type { Check, Guardrail } from './guardrail';
import { parseJson } from './json';
import { isRecord, type Properties, Undecided, UNKNOWN } from './properties';
import type { GuardedResource } from './resource';
import taggable from './taggable.json';

/** Tags that our own patterns put on everything, so that a bill and an inventory can be read. */
export const REQUIRED_TAGS: readonly string[] = ['client', 'environment', 'managed-by'];

/** The only type whose tags are a list; default tags of the provider do not reach it. */
const GROUP = 'aws:autoscaling/group:Group';

const carriesTags: Check = (resource, { requiredTags }) => {
  const carried = resource.type === GROUP ? groupTags(resource) : tagsOf(resource);
  const missing = requiredTags.filter((tag) => carried[tag] === undefined || carried[tag] === '');
  if (missing.length === 0) return undefined;
  return missing.length === 1 ? `tag ${missing.join()} is missing` : `tags ${missing.join(', ')} are missing`;
};

/** Whatever can carry tags says whose it is. */
export const tags: Guardrail = {
  name: 'tags',
  title: 'Tags',
  description: 'Whatever can carry tags carries those that say whose it is.',
  severity: 'low',
  resources: Object.fromEntries([...taggable, GROUP].map((type) => [type, [carriesTags]])),
};

/**
 * Its own tags, and the default tags of its provider.
 * @throws Undecided where they are unknown as a whole
 */
export function tagsOf({ properties, provider }: GuardedResource): Readonly<Record<string, unknown>> {
  const merged = properties.value('tagsAll');
  return { ...defaultTags(provider), ...(isRecord(merged) ? merged : {}), ...record(properties.value('tags')) };
}

/** Inputs of a provider are JSON in text: that is how the engine keeps them. */
function defaultTags(provider: Properties | undefined): Readonly<Record<string, unknown>> {
  const written = provider?.value('defaultTags');
  const value: unknown = typeof written === 'string' ? parseJson(written) : written;
  return isRecord(value) ? record(value['tags']) : {};
}

function groupTags({ properties }: GuardedResource): Readonly<Record<string, unknown>> {
  return Object.fromEntries(properties.objects('tags').map((tag) => [tag.text('key') ?? '', tag.value('value')]));
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (value === UNKNOWN) throw new Undecided();
  return isRecord(value) ? value : {};
}

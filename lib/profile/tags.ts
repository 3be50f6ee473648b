import type { EnvironmentContext } from './context';

/** Tag that carries the pattern; the one tag that differs within an environment. */
export const PATTERN_TAG = 'pattern';

/** Tags whose value finance may change at any time: they never reach what is replaced when its tags change. */
export const FINANCE_TAGS = ['cost-centre'] as const;

/**
 * Tags of everything in an environment. No version and no date: a tag that changes with each release would show up in every diff.
 */
export function environmentTags({ client, environment }: EnvironmentContext): Readonly<Record<string, string>> {
  return {
    client: client.slug,
    environment,
    ...(client.costCentre === undefined ? {} : { 'cost-centre': client.costCentre }),
    'managed-by': 'groundplan',
  };
}

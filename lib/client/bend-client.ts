import type { Problem } from '../problem';
import { bendPlain } from './bend';
import type { Client, Environment } from './client';
import { contextFor } from './context';
import { filesIn } from './named-files';

/** The environments of a client, bent by the policies that no file has applied yet. Paths are those of the client file. */
export function bendClient(client: Client): {
  readonly environments: readonly Environment[];
  readonly problems: readonly Problem[];
} {
  const bent = client.environments.map((environment) => bendEnvironment(client, environment));
  return {
    environments: bent.map(({ environment }) => environment),
    problems: bent.flatMap(({ environment: { name }, problems }) =>
      problems.map((problem) => ({ ...problem, path: ['environments', name, ...problem.path] })),
    ),
  };
}

function bendEnvironment(
  client: Client,
  environment: Environment,
): { readonly environment: Environment; readonly problems: readonly Problem[] } {
  const { policies = {}, applied: before = [], ...rest } = environment;
  if (Object.keys(policies).length === 0) return { environment, problems: [] };
  const files = filesIn(client.directory ?? '.');
  const { patched, applied, problems } = bendPlain(rest, policies, contextFor(client, environment), files);
  return { environment: { ...rest, ...patched, applied: [...before, ...applied] }, problems };
}

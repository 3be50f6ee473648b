import { nearest } from '../../located/nearest';
import type { FleetOptions } from '../../policies/fleets';
import type { Problem } from '../../problem';
import type { Client } from '../client';
import { environmentsOf, type Draft } from '../draft';

/** Fleets that policies are for, and that there are none of. Paths are those of the client file. */
export function checkPolicies(draft: Draft): readonly Problem[] {
  return environmentsOf(draft).flatMap(([name, { policies = {}, servers = {} }]) =>
    policyProblems(policies, Object.keys(servers), ['environments', name, 'policies']),
  );
}

/** The same for a client that was made in code. */
export function checkPoliciesInCode({ environments }: Client): readonly Problem[] {
  return environments.flatMap(({ name, policies = {}, servers = {} }) =>
    policyProblems(policies, Object.keys(servers), ['environments', name, 'policies']),
  );
}

function policyProblems(policies: object, fleets: readonly string[], under: Problem['path']): readonly Problem[] {
  return Object.entries(policies as Readonly<Record<string, FleetOptions | undefined>>).flatMap(([policy, options]) =>
    (options?.servers ?? []).flatMap((name, at) =>
      fleets.includes(name) ? [] : [unknownFleet(name, fleets, [...under, policy, 'servers', at])],
    ),
  );
}

function unknownFleet(name: string, fleets: readonly string[], path: Problem['path']): Problem {
  const suggestion = nearest(name, fleets);
  const expected = fleets.length === 0 ? 'a fleet, and there are none' : `a fleet under servers: ${fleets.join(', ')}`;
  return { path, found: `"${name}"`, expected, ...(suggestion !== undefined && { suggestion }) };
}

import { nearest } from '../../located/nearest';
import type { FleetOptions } from '../../policies/fleets';
import type { Problem } from '../../problem';

/** What an environment asks for, whether a file or code does. */
interface WithPolicies {
  readonly policies?: object;
  readonly servers?: object;
}

/**
 * Fleets that policies are for, and that there are none of. Paths are those of the client file.
 * @param environments - with their names
 */
export function checkPolicies(environments: readonly (readonly [string, WithPolicies])[]): readonly Problem[] {
  return environments.flatMap(([name, { policies = {}, servers = {} }]) =>
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

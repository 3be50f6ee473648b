import fc from 'fast-check';
import { distinctPlans } from '../../../bin/environments/distinct-plans';
import { loadClient, parseClient, readClientFile, type LocatedClient } from '../../../lib/client/load';
import { patchOf, type PatchOption } from '../../../lib/client/patches/read-option';
import { CLINIC } from '../../stacks/clinic';

const TEXT = readClientFile(CLINIC);
const BEFORE = loadClient(CLINIC);

const after = (...typed: readonly (readonly [PatchOption, string])[]): LocatedClient =>
  parseClient(
    TEXT,
    CLINIC,
    typed.map(([option, text]) => patchOf(option, text)),
  );

/** Environments that have to be priced for these states, by name. */
function priced(...states: readonly LocatedClient[]): readonly string[] {
  const { plans, placeOf } = distinctPlans(states.flatMap((state) => state.plans));
  for (const plan of states.flatMap((state) => state.plans)) expect(plans[placeOf.get(plan) ?? -1]).toEqual(plan);
  return plans.map(({ environment }) => environment.name);
}

describe('an environment is priced once for all states', () => {
  test('in which it is the same', () => {
    expect(priced(BEFORE, loadClient(CLINIC))).toEqual(['production', 'staging']);
  });

  test('also where a value is set that stands there already', () => {
    const again = after(['set', 'production.servers.portal.size=medium'], ['set', 'client.tier=gold']);
    expect(priced(BEFORE, again)).toEqual(['production', 'staging']);
  });

  test('and again where its plan is another one', () => {
    const staging = after(['set', 'staging.servers.portal.size=medium']);
    const both = after(['set', 'client.tier=silver']);
    expect(priced(BEFORE, staging)).toEqual(['production', 'staging', 'staging']);
    expect(priced(BEFORE, staging, both, staging)).toEqual([
      ...['production', 'production'],
      ...['staging', 'staging', 'staging'],
    ]);
  });
});

const SETTING = fc.constantFrom<readonly [PatchOption, string]>(
  ['set', 'production.servers.portal.size=large'],
  ['set', 'production.servers.portal.size=medium'],
  ['set', 'staging.servers.ehr.size=large'],
  ['set', 'staging.network.endpoints=[storage]'],
  ['set', 'production.servers.portal.rootVolumeGib=60'],
);

test('patches that are applied twice come to the same plans', () => {
  fc.assert(
    fc.property(fc.array(SETTING, { minLength: 1, maxLength: 3 }), (typed) => {
      expect(priced(after(...typed), after(...typed, ...typed))).toHaveLength(2);
    }),
    { numRuns: 5 },
  );
});

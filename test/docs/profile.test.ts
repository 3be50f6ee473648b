import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  ENVIRONMENT_KINDS,
  profileFor,
  REGULATIONS,
  SERVICE_TIERS,
  type ProfileInput,
} from '../../lib/profile/profile';
import { PROFILE_PAGE, renewed } from '../../scripts/guide/build';
import { COLUMNS } from '../../scripts/guide/profile-tables';

test('the tables of what follows from a profile are current; "npm run guide" renews them', () => {
  const page = readFileSync(PROFILE_PAGE, 'utf8');
  expect(page).toBe(renewed(page));
});

test('every environment without a regulation is as one of the columns', () => {
  const followsFrom = (input: ProfileInput): object => ({ ...profileFor(input), tier: undefined, kind: undefined });
  for (const tier of SERVICE_TIERS)
    for (const kind of ENVIRONMENT_KINDS) expect(COLUMNS.map(followsFrom)).toContainEqual(followsFrom({ tier, kind }));
});

test('regulations raise what the page names, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SERVICE_TIERS),
      fc.constantFrom(...ENVIRONMENT_KINDS),
      fc.subarray([...REGULATIONS]),
      (tier, kind, regulations) => {
        const { keys, webFirewall, logRetentionDays, backupTier } = profileFor({ tier, kind, regulations });
        const raised = { keys, webFirewall, logRetentionDays, backupTier, regulations };
        expect(profileFor({ tier, kind, regulations })).toEqual({ ...profileFor({ tier, kind }), ...raised });
      },
    ),
  );
});

import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { POLICIES } from '../../lib/policies';
import { renewedPolicies } from '../../scripts/guide/build';
import { POLICY_PAGES } from '../../scripts/guide/policy-effects';

test('every policy has a page, whose effect is as it is priced now; "npm run guide" renews it', async () => {
  const renewed = await renewedPolicies();
  for (const [file, page] of renewed) expect(readFileSync(file, 'utf8')).toBe(page);
  const pages = readdirSync(POLICY_PAGES).filter((file) => file.endsWith('.md'));
  expect(pages.sort()).toEqual([...renewed.keys()].map((file) => basename(file)).sort());
  expect(renewed.size).toBe(Object.keys(POLICIES).length);
}, 120_000);

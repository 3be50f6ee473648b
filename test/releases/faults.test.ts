import path from 'node:path';
import { deploymentChanges } from '../../lib/pricing';
import { findingsOf } from '../../lib/reports/changes/findings';
import { resourcesIn } from './release';

/**
 * Two ordinary edits that lost data in 0.1, as that release made their templates: the comparison that finds nothing of the kind today
 * finds both. `clinic` is before; of after there is the workload of staging.
 */
const before = resourcesIn(path.join(__dirname, '0.1/clinic')).filter(
  ({ stack }) => stack === 'northwind-staging-workload',
);

test.each([
  ['cost-centre', 'LaunchTemplateData.TagSpecifications of servers-ehr/LaunchTemplate/Resource changes'],
  ['add-a-zone', 'VPCZoneIdentifier changes'],
])('0.1 loses data with the edit %s', (edit, because) => {
  const findings = findingsOf(deploymentChanges(before, resourcesIn(path.join(__dirname, '0.1', edit))));
  const lost = findings.filter(({ kind }) => kind === 'data-lost');
  expect(lost.map(({ name }) => name)).toEqual(['northwind-staging-workload/servers-ehr/Resource/ASG']);
  expect(lost[0]?.says).toContain(because);
  expect(lost[0]?.says).toContain('this loses the volume xvdf of 50 GiB on each server');
});

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { loadClient } from '../../lib/client/load';
import { deploymentChanges, type DeploymentChange } from '../../lib/pricing';
import { findingsOf } from '../../lib/reports/changes/findings';
import { folderOf, keep, names, pathsIn, resourcesIn, resourcesOf, upgradingFrom } from './release';

// UPDATE_RELEASE=0.2.0 npx jest test/releases keeps the clinic of today as that of 0.2.0. A release that is out is never kept anew.
if (process.env.UPDATE_RELEASE) keep(process.env.UPDATE_RELEASE);

/** What is another one after an upgrade, or leaves its stack with data or retained. */
function toBeNamed(changes: readonly DeploymentChange[]): readonly string[] {
  return changes
    .filter(({ kind, data }) => kind === 'replaced' || kind === 'orphaned' || (kind === 'removed' && data.length > 0))
    .map((change) => change.path);
}

/** Those that the changelog does not name. */
function unnamed(release: string, changes: readonly DeploymentChange[]): readonly string[] {
  const named = pathsIn(upgradingFrom(release));
  return toBeNamed(changes).filter((resource) => !named.some((pattern) => names(pattern, resource)));
}

describe('from 0.1, whose servers lost their data with any change', () => {
  const changes = deploymentChanges(resourcesIn(folderOf('0.1')), resourcesIn(folderOf('0.2.0')));
  const findings = findingsOf(changes);

  test('the comparison tells what is replaced and lost', () => {
    const [production, staging] = ['northwind-production', 'northwind-staging'];
    const told = findings.filter(({ kind }) => kind !== 'removed').map(({ kind, name }) => `${kind} ${name}`);
    expect(told.toSorted()).toEqual([
      `data-lost ${production}-workload/servers-ehr/Resource/ASG`,
      `data-lost ${staging}-workload/servers-ehr/Key/Resource`,
      `data-lost ${staging}-workload/servers-ehr/Resource/ASG`,
      `data-lost ${staging}-workload/servers-portal/Key/Resource`,
      `orphaned ${production}-workload`,
      `replaced ${production}-monitoring/monitoring/Dashboard/Resource`,
      `replaced ${production}-workload`,
      `replaced ${production}-workload/servers-portal/Resource/ASG`,
      `replaced ${staging}-monitoring/monitoring/Dashboard/Resource`,
      `replaced ${staging}-workload/servers-portal/Resource/ASG`,
    ]);
  });

  test.each([
    ['replaced', '2 × AWS::SSM::MaintenanceWindowTask', 'servers-ehr/PatchTask, servers-portal/PatchTask'],
    ['orphaned', '2 resources that its template retains', 'servers-ehr/Key/Resource, servers-portal/Key/Resource'],
  ])('what is %s together is told by its names', (kind, ...words) => {
    const told = findings.find((finding) => finding.kind === kind && finding.name === 'northwind-production-workload');
    for (const word of words) expect(told?.says).toContain(word);
  });

  test('the changelog names each, and nothing else', () => {
    expect(unnamed('0.1', changes.changes)).toEqual([]);
    const gone = toBeNamed(changes.changes);
    expect(pathsIn(upgradingFrom('0.1')).filter((pattern) => !gone.some((path) => names(pattern, path)))).toEqual([]);
  });
});

/** Releases from which upgrading is an edit like any other. */
const RELEASES = readdirSync(__dirname).filter((name) => /^\d+\.\d+\.\d+$/.test(name));

test('0.2.0 is kept', () => {
  expect(RELEASES).toContain('0.2.0');
});

describe.each(RELEASES)('from %s, with the client file of then', (release) => {
  const client = loadClient(path.join(folderOf(release), 'client.yaml'));
  const changes = deploymentChanges(resourcesIn(folderOf(release)), resourcesOf(client));
  const findings = findingsOf(changes);

  test('upgrading loses no data, leaves nothing running and keeps the network', () => {
    const grave = ['data-lost', 'left-running', 'network-replaced', 'cannot-change', 'still-used', 'outdated'];
    expect(findings.filter(({ kind }) => grave.includes(kind))).toEqual([]);
  });

  test('the changelog names what is replaced', () => {
    expect(unnamed(release, changes.changes)).toEqual([]);
  });
});

test('the answer of a portal that is stopped at night comes beside what 0.2.0 has', () => {
  const client = loadClient(path.join(folderOf('0.2.0'), 'client.yaml'));
  const { changes } = deploymentChanges(resourcesIn(folderOf('0.2.0')), resourcesOf(client));
  const portal = changes.filter(({ path: at }) => at.startsWith('northwind-staging-workload/servers-portal/'));
  expect(portal.map(({ kind, path: at }) => `${kind} ${at.split('/servers-portal/')[1]}`).toSorted()).toEqual([
    'added ClosedAnswer/Policy/Resource',
    'added ClosedAnswer/Role/Resource',
    'added ClosedAnswer/Rule/Resource',
    'added ClosedAnswer/Schedule-sleep',
    'added ClosedAnswer/Schedule-wake',
  ]);
});

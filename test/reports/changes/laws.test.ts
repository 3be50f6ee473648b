import fc from 'fast-check';
import { deploymentChanges } from '../../../lib/pricing';
import { findingsOf } from '../../../lib/reports/changes/findings';
import { reportChanges } from '../../../lib/reports/changes/report';
import { template } from '../../pricing/changes/arbitraries';
import { resourcesOf } from '../../pricing/changes/templates';

test('whatever is replaced, removed or orphaned is told, and what loses data is refused by its own name', () => {
  fc.assert(
    fc.property(template, template, (one, other) => {
      fc.pre(Object.keys(one).length > 0 && Object.keys(other).length > 0);
      const changes = deploymentChanges(resourcesOf(one), resourcesOf(other));
      const report = reportChanges('before', changes, { refuse: true, accept: [] });
      for (const { kind, id, path, data } of changes.changes) {
        if (kind === 'added' || kind === 'changed') continue;
        const telling = report.findings.filter(
          ({ name, says }) => name === id || new RegExp(`\\b${path}\\b`).test(says),
        );
        expect(telling).not.toEqual([]);
        const refused = telling.filter(({ name, severity }) => name === id && severity === 'refused');
        expect(refused.some((finding) => finding.kind === 'data-lost')).toBe(data.some(({ fate }) => fate === 'lost'));
      }
    }),
  );
});

test('nothing that only changes in place or is added is refused', () => {
  fc.assert(
    fc.property(template, template, (one, other) => {
      const { changes } = deploymentChanges(resourcesOf(one), resourcesOf(other));
      const harmless = changes.filter(({ kind }) => kind === 'added' || kind === 'changed');
      const findings = findingsOf({ changes: harmless, leftRunning: [], outdated: [], stillUsed: [] });
      expect(findings.filter(({ kind }) => kind === 'data-lost')).toEqual([]);
    }),
  );
});

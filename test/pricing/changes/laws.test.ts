import fc from 'fast-check';
import { deploymentChanges, type DeploymentChange, type DeploymentChanges, type Resource } from '../../../lib/pricing';
import { template } from './arbitraries';
import { resourcesOf, type Resources } from './templates';

const idsOf = ({ changes }: DeploymentChanges, ...kinds: readonly DeploymentChange['kind'][]): readonly string[] =>
  changes
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id, type }) => `${id} ${type}`)
    .sort();

const read = (resources: Resources): readonly Resource[] => resourcesOf(resources);

test('nothing changes between a template and itself', () => {
  fc.assert(
    fc.property(template, (resources) => {
      expect(deploymentChanges(read(resources), read(resources)).changes).toEqual([]);
    }),
  );
});

test('what is added one way is gone the other way', () => {
  fc.assert(
    fc.property(template, template, (one, other) => {
      fc.pre(Object.keys(one).length > 0 && Object.keys(other).length > 0);
      const [there, back] = [deploymentChanges(read(one), read(other)), deploymentChanges(read(other), read(one))];
      expect(idsOf(there, 'added')).toEqual(idsOf(back, 'removed', 'orphaned'));
      expect(idsOf(there, 'removed', 'orphaned')).toEqual(idsOf(back, 'added'));
    }),
  );
});

test('a resource whose plain properties differ is in the list, and one that is written as it was only where it refers to another', () => {
  fc.assert(
    fc.property(template, template, (one, other) => {
      const { changes } = deploymentChanges(read(one), read(other));
      const told = new Set(changes.map(({ id, type }) => `${id} ${type}`));
      for (const [id, { Type, Properties }] of Object.entries(one as Written)) {
        const after = (other as Written)[id];
        if (after?.Type !== Type) continue;
        const isTold = told.has(`app/${id} ${Type}`);
        const differs = JSON.stringify(sorted(Properties)) !== JSON.stringify(sorted(after.Properties));
        const isPlain = ![Properties, after.Properties].every((all) =>
          Object.values(all).every((value) => typeof value !== 'object'),
        );
        if (differs && isPlain) expect(isTold).toBe(true);
        if (!differs && isPlain) expect(isTold).toBe(false);
      }
    }),
  );
});

type Written = Readonly<Record<string, { readonly Type: string; readonly Properties: object }>>;

function sorted(properties: object): object {
  return Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
}

test('every change is one thing once, and what is replaced says why', () => {
  fc.assert(
    fc.property(template, template, (one, other) => {
      const { changes } = deploymentChanges(read(one), read(other));
      expect(new Set(changes.map(({ id, type }) => `${id} ${type}`)).size).toBe(changes.length);
      for (const { kind, reasons, properties, old, data } of changes) {
        if (kind === 'replaced') expect(reasons.some(({ certainty }) => certainty === 'certain')).toBe(true);
        if (kind === 'changed' || kind === 'replaced') expect(properties.length).toBeGreaterThan(0);
        if (kind === 'orphaned') expect(old).toBe('retained');
        if (old === 'retained') expect(data.every(({ fate }) => fate === 'kept')).toBe(true);
        if (kind === 'added') expect(data).toEqual([]);
      }
    }),
  );
});

import fc from 'fast-check';
import { patternOf } from '../../../bin/import/facts';
import { pairResources, type Pairing } from '../../../bin/import/pair';
import type { EngineName } from '../../../lib/engines/engines';
import type { Resource } from '../../../lib/pricing';
import { files } from '../../stacks/changes/arbitraries';
import { planned, type File } from '../../stacks/changes/file';
import { bothOf, type OnBothEngines } from '../../bin/import/environments';

// Each run synthesises an environment by both engines.
jest.setTimeout(240_000);

const RUNS = 4;

/** The first environment of a file by both engines. */
async function onBoth(file: File): Promise<OnBothEngines> {
  const [byCdk, byPulumi] = [firstPlan(file, 'aws-cdk'), firstPlan(file, 'pulumi-aws')];
  return bothOf(byCdk, byPulumi);
}

function firstPlan(file: File, engine: EngineName): ReturnType<typeof planned>['plans'][number] {
  const { production } = file.environments;
  if (production === undefined) throw new Error('the file has no production');
  const [plan] = planned({ ...file, environments: { production: { ...production, engine } } }).plans;
  if (plan === undefined) throw new Error('the file has no plan');
  return plan;
}

function idsOf({ pairs }: Pairing): readonly string[] {
  return pairs.map(({ deployed, registered }) => `${deployed.id} = ${registered.id}`).sort();
}

/** Some of the resources, as a seed has it. */
function some(resources: readonly Resource[], seed: number): readonly Resource[] {
  return resources.filter((_, at) => ((at + 1) * 2654435761 + seed) % 5 > 1);
}

test('pairs are of one type and pattern, no resource is in two, and neither order nor absence leads to others', async () => {
  await fc.assert(
    fc.asyncProperty(files, fc.nat(), async (file, seed) => {
      const { deployed, registered } = await onBoth(file);
      const whole = pairResources(deployed, registered);
      expect(whole.pairs.length).toBeGreaterThan(deployed.length * 0.9);
      for (const pair of whole.pairs) {
        expect(pair.registered.type).toBe(pair.deployed.type);
        expect(patternOf(pair.registered)).toBe(patternOf(pair.deployed));
      }
      expect(new Set(whole.pairs.map((pair) => pair.deployed.id)).size).toBe(whole.pairs.length);
      expect(new Set(whole.pairs.map((pair) => pair.registered.id)).size).toBe(whole.pairs.length);
      expect(idsOf(pairResources([...deployed].reverse(), [...registered].reverse()))).toEqual(idsOf(whole));
      // What one side lacks is not taken for what it has: nothing gets another partner.
      const own = new Map(
        whole.pairs.flatMap((pair) => [
          [pair.deployed.id, pair],
          [pair.registered.id, pair],
        ]),
      );
      for (const part of [
        pairResources(some(deployed, seed), registered),
        pairResources(deployed, some(registered, seed)),
      ]) {
        const others = part.pairs.filter((pair) => {
          const known = own.get(pair.deployed.id) ?? own.get(pair.registered.id);
          return known && (known.deployed !== pair.deployed || known.registered !== pair.registered);
        });
        expect(others.map((pair) => [pair.deployed.id, pair.registered.id])).toEqual([]);
      }
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, ROOT } from '../clinic';

type Templates = Readonly<Record<string, string>>;

/** Paths of certainly create-only properties by type, as the table that the package ships lists them. */
const CREATE_ONLY: ReadonlyMap<string, readonly string[]> = new Map(
  readFileSync(path.join(ROOT, 'lib/pricing/changes/data/create-only'), 'utf8')
    .split('\n')
    .map((line): [string, readonly string[]] => {
      const [type = '', ...paths] = line.split(' ');
      return [type, paths.filter((property) => !property.endsWith('?'))];
    }),
);

/**
 * What is replaced, read as a person would with the table beside them: resources of the same stack and logical ID whose create-only
 * properties are written otherwise, and groups whose subnets or launch template are. As `<stack>/<logicalId>`.
 */
export function replacedNaively(before: Templates, after: Templates): readonly string[] {
  return Object.keys(after).flatMap((stack) => {
    const [old, present] = [parse(before[stack]).Resources, parse(after[stack]).Resources];
    const differs = (id: string, property: string): boolean =>
      written(old[id]?.Properties, property) !== written(present[id]?.Properties, property);
    const same = Object.keys(present).filter((id) => old[id]?.Type === present[id]?.Type);
    const versions = same.filter(
      (id) => present[id]?.Type === 'AWS::EC2::LaunchTemplate' && differs(id, 'LaunchTemplateData'),
    );
    const isReplaced = (id: string): boolean => {
      const type = present[id]?.Type ?? '';
      const launches = versions.some((version) => JSON.stringify(present[id]).includes(`"${version}"`));
      if (type === 'AWS::AutoScaling::AutoScalingGroup' && (launches || differs(id, 'VPCZoneIdentifier'))) return true;
      return (CREATE_ONLY.get(type) ?? []).some((property) => differs(id, property));
    };
    return same.filter(isReplaced).map((id) => `${stack}/${id}`);
  });
}

/** All that stands at a path, as text; `*` stands for any item. */
function written(properties: unknown, property: string): string {
  const values = property.split('.').reduce<readonly unknown[]>(
    (found, step) => {
      const maps = found.filter((value) => typeof value === 'object' && value !== null);
      return maps.flatMap((value) =>
        step === '*' ? (Object.values(value) as unknown[]) : [(value as Record<string, unknown>)[step]],
      );
    },
    [properties],
  );
  return JSON.stringify(values);
}

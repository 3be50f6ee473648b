import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { billOf } from '../../../lib/pricing/estimate/bill';
import { readTemplate } from '../../../lib/pricing';
import { AWS_UNREAD } from '../../../lib/pricing/meters/aws/unread';

import { NO_COUNTERPART } from '../readers/pulumi/aws/no-counterpart';
import { unreached } from '../readers/pulumi/aws/reach';

import { billedPaths, classOf, isWithin, meteredTypes, type Metered } from './classes';
import { propertiesOf, type Choices } from './generate';
import { NO_EFFECT } from './no-effect';
import { startsOf } from './starts';
import { valuesOf } from './values';

const METERED = meteredTypes();

/** Read, but only of consequence by names of its own, or beside resources of other types that refer to this one. */
const SEEN_ELSEWHERE = [
  // A member of a global cluster cannot be stopped by a schedule: scheduled-databases.test.ts.
  'AWS::RDS::DBCluster GlobalClusterIdentifier',
  // It names a function that the CDK's provider framework calls: deployment.test.ts.
  'AWS::Lambda::Function Environment.Variables.*',
  // Tests are counted by what their selections find: backup.test.ts.
  'AWS::Backup::RestoreTestingPlan ScheduleExpression',
  // A profile includes its first hundred associations: edge.test.ts.
  'AWS::Route53Profiles::ProfileAssociation ProfileId',
  // Two of its attributes have names that nobody tries by chance: application.test.ts.
  'AWS::IoT::Thing AttributePayload.Attributes.*',
  // One of its tags has such a name: newly-metered.test.ts.
  'AWS::GreengrassV2::Deployment Tags.*',
  // A trail of all regions overlaps one of another region: paid-properties.test.ts.
  'AWS::CloudTrail::Trail IsMultiRegionTrail',
];

describe('each leaf path of a metered type', () => {
  test('is read, billed and named as not read, or without effect on any charge', () => {
    expect(
      METERED.flatMap((each) =>
        leavesOf(each)
          .filter((leaf) => classOf(each, leaf) === undefined)
          .map(named(each)),
      ),
    ).toEqual([]);
  });

  test('that is read makes a difference between two resources', () => {
    const untold = METERED.flatMap((each) =>
      [...each.exploration.read].filter((leaf) => !each.exploration.telling.has(leaf)).map(named(each)),
    );
    expect(untold.filter((path) => !SEEN_ELSEWHERE.includes(path))).toEqual([]);
  });

  test('that is billed and not read is named where it is given', () => {
    const silent = METERED.flatMap((each) =>
      (AWS_UNREAD[each.shape.type] ?? []).flatMap(({ name, paths, values }) =>
        paths.filter((path) => !isNamed(each, name, path, values)).map(named(each)),
      ),
    );
    expect(silent).toEqual([]);
  });

  test('that is without effect changes nothing in the bill of a resource that has everything', () => {
    const changing = METERED.flatMap((each) => {
      const [, full = new Map<string, unknown>()] = startsOf(each.shape);
      const others = leavesOf(each)
        .filter((leaf) => typeof classOf(each, leaf) === 'object')
        .map((leaf) => [leaf, otherValue(each, leaf)] as const);
      const before = billed(each, full);
      // One bill where all of them are others; leaf by leaf only to say which one it is.
      if (billed(each, new Map([...full, ...others])) === before) return [];
      return others
        .filter((other) => billed(each, new Map([...full, other])) !== before)
        .map(([leaf]) => named(each)(leaf));
    });
    expect(changing).toEqual([]);
  });
});

test('the README says how many there are of each class', () => {
  const classes = METERED.flatMap((each) => leavesOf(each).map((leaf) => classOf(each, leaf)));
  const [read, billed] = ['read', 'billed'].map((name) => classes.filter((each) => each === name).length);
  const without = classes.filter((each) => typeof each === 'object').length;
  const [all, ...figures] = [classes.length, read, billed, without].map((each) => each?.toLocaleString('en-GB'));
  expect(readFileSync(join(__dirname, '../../../README.md'), 'utf8')).toContain(
    `| Leaf properties of metered types, classed | ${all}: ${figures[0]} read, ${figures[1]} billed and named, ${figures[2]} without effect `,
  );
});

describe('each path that a meter asks for', () => {
  const asked = METERED.flatMap(({ shape: { type }, exploration }) => [
    ...[...exploration.asked].map((path) => ({ type, path })),
    ...exploration.elsewhere,
  ]);
  const missing = unreached(asked);
  const listed = NO_COUNTERPART.flatMap(({ paths }) => paths);

  test('is reached from some input of @pulumi/aws, or listed as having none', () => {
    expect(missing.filter((path) => !listed.some((each) => isWithin(path, each)))).toEqual([]);
  });

  test('and is not listed otherwise', () => {
    expect(listed.filter((each) => !missing.some((path) => isWithin(path, each)))).toEqual([]);
  });
});

describe('the lists', () => {
  test('of what is billed name paths of the specification that no meter reads', () => {
    const gone = METERED.flatMap((each) =>
      billedPaths(each.shape.type)
        .filter(
          (path) =>
            [...each.exploration.asked].some((asked) => isWithin(asked, path)) ||
            !leavesOf(each).some((leaf) => isWithin(leaf, path) && !each.read.has(leaf)),
        )
        .map(named(each)),
    );
    expect(gone).toEqual([]);
    const types = METERED.map(({ shape }) => shape.type);
    expect(Object.keys(AWS_UNREAD).filter((type) => !types.includes(type))).toEqual([]);
  });

  test('of what has no effect have no entry that means nothing', () => {
    const meant = new Set(METERED.flatMap((each) => leavesOf(each).map((leaf) => classOf(each, leaf))));
    expect(NO_EFFECT.filter((entry) => !meant.has(entry)).map(({ type, path }) => `${type ?? '*'} ${path}`)).toEqual(
      [],
    );
  });
});

function leavesOf({ shape }: Metered): readonly string[] {
  return [...shape.leaves.keys()];
}

function named({ shape }: Metered): (path: string) => string {
  return (path) => `${shape.type} ${path}`;
}

/** Whether some value of a property brings its name into the bill. */
function isNamed(metered: Metered, name: string, path: string, values: readonly string[] | undefined): boolean {
  const [leaf] = [...metered.shape.leaves.values()].filter((each) => isWithin(each.path, path));
  return (
    leaf !== undefined &&
    (values ?? valuesOf(leaf)).some((value) => billed(metered, new Map([[leaf.path, value]])).includes(`"${name}"`))
  );
}

function otherValue({ shape }: Metered, path: string): unknown {
  const leaf = shape.leaves.get(path);
  return leaf === undefined ? undefined : valuesOf(leaf)[1];
}

/** Everything that a resource is charged, and what is named as not read, as text. */
function billed({ shape }: Metered, choices: Choices): string {
  const body = { Resources: { It: { Type: shape.type, Properties: propertiesOf(shape, choices) } } };
  const { resources } = readTemplate({ name: 'stack', body, region: 'eu-west-1' });
  return JSON.stringify(resources.map((resource) => billOf(resource, 'default').charges));
}

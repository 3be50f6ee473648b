import { CfnResource, Validations, type App } from 'aws-cdk-lib';
import { Construct, type IConstruct } from 'constructs';
import { loadClient } from '../../lib/client/load';
import { assembleClient } from '../../stacks/aws-cdk/assemble-client';
import { check, checkUnacknowledged, exceptionsIn, PACK_NAMES, staleExceptions } from '../engines/aws-cdk/gate';
import { CITY, CLINIC } from './clinic';

const [clinic, city] = [CLINIC, CITY].map((file) => loadClient(file).plans);
/** Clients whose environments are called alike, each in a scope of its own. */
const clients = (app: App): void => {
  assembleClient(app, clinic ?? []);
  assembleClient(new Construct(app, 'City'), city ?? []);
};
const gate = check(clients);
const unacknowledged = checkUnacknowledged(clients);
const constructs = gate.app.node.findAll();
const exceptions = exceptionsIn(gate.app).map(({ exception }) => exception);

test.each(PACK_NAMES)('%s finds nothing that is not acknowledged, and something that is', (pack) => {
  expect(gate.packs[pack]).toEqual([]);
  expect(unacknowledged.packs[pack]).not.toEqual([]);
});

test("the CDK's own template validation warns of nothing but what the plans warn of", () => {
  const warned = [...(clinic ?? []), ...(city ?? [])].flatMap(({ warnings }) =>
    warnings.map(({ pattern }) => `groundplan:${pattern}`),
  );
  expect(gate.cdk.map(({ rule }) => rule).toSorted()).toEqual(warned.toSorted());
});

test('every exception has a reason, an owner and a day that has not passed', () => {
  const today = new Date().toISOString().slice(0, 10);
  expect(exceptions.length).toBeGreaterThan(0);
  for (const { rules, reason, owner, expires } of exceptions) {
    expect(rules).not.toEqual([]);
    expect(`${rules.join()}: ${reason}`).toMatch(/: .{20,}/);
    expect(owner).not.toBe('');
    expect(expires).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(`${rules.join()} ${expires}`.localeCompare(`${rules.join()} ${today}`)).toBeGreaterThanOrEqual(0);
  }
});

test('every exception is of something that would be found without it', () => {
  expect(staleExceptions(unacknowledged)).toEqual([]);
});

/** Of every flow log, for its options in S3. Ours go to CloudWatch Logs and have none: nothing would be found. */
const ACKNOWLEDGED_BY_THE_CDK = ['CloudFormation-Validate::F3002', 'CloudFormation-Validate::F3003'];

test('nothing is acknowledged without an exception in our own form', () => {
  const acknowledged = (construct: IConstruct): readonly string[] =>
    construct.node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.keys(data as object).map((id) => id.replace(/^annotation::/i, '')));
  const explained = new Set([...exceptions.flatMap(({ rules }) => rules), ...ACKNOWLEDGED_BY_THE_CDK]);
  expect(constructs.flatMap(acknowledged).filter((rule) => !explained.has(rule))).toEqual([]);
  expect(unacknowledged.cdk.filter(({ rule }) => ACKNOWLEDGED_BY_THE_CDK.includes(rule))).toEqual([]);
});

describe('cdk-nag 2, which reads the metadata of one resource', () => {
  interface Suppression {
    readonly id: string;
    readonly reason: string;
    readonly applies_to?: readonly string[];
  }
  const suppressions = new Map(
    constructs.filter(CfnResource.isCfnResource).map((resource) => {
      const metadata = resource.getMetadata('cdk_nag') as { rules_to_suppress: readonly Suppression[] } | undefined;
      return [resource.node.path, metadata?.rules_to_suppress ?? []];
    }),
  );
  const found = PACK_NAMES.flatMap((pack) => unacknowledged.packs[pack]);

  test('finds nothing either: what there is to find is suppressed on its very resource', () => {
    const unsuppressed = found.filter(({ rule, path }) => {
      const [, id, finding = ''] = /^([^[]+)(?:\[(.*)\])?$/.exec(rule) ?? [];
      return !suppressions
        .get(path)
        ?.some((suppression) => suppression.id === id && (suppression.applies_to ?? ['']).includes(finding));
    });
    expect(found).not.toEqual([]);
    expect(unsuppressed).toEqual([]);
  });

  test('takes every suppression: an ID without a finding, and a reason of ten characters or more', () => {
    for (const { id, reason } of [...suppressions.values()].flat()) {
      expect(id).not.toMatch(/[[\]]/);
      expect(reason.length).toBeGreaterThanOrEqual(10);
    }
  });
});

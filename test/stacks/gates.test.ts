import { readFileSync } from 'node:fs';
import path from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, HIPAASecurityChecks, type NagPack } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import cdkJson from '../../cdk.json';
import { loadClient } from '../../lib/client/load';
import { EXCEPTION_METADATA } from '../../lib/engines/aws-cdk/exceptions';
import type { RuleException } from '../../lib/profile/exceptions';
import { assembleClient } from '../../stacks/aws-cdk/assemble-client';
import { CLINIC, inTemporaryDirectory } from './clinic';

/** Everything an example synthesises, the findings of the CDK's own rules, and what its constructs say of the rules. */
const gate = inTemporaryDirectory((outdir) => {
  const app = new App({ outdir, context: cdkJson.context });
  assembleClient(app, loadClient(CLINIC).plans);
  app.synth();
  const report = readFileSync(path.join(outdir, 'validation-report.json'), 'utf8');
  return {
    app,
    report: JSON.parse(report) as { pluginReports: readonly { violations?: readonly { ruleName: string }[] }[] },
  };
});

const constructs = gate.app.node.findAll();
const recorded = constructs.flatMap(({ node }) => node.metadata.filter(({ type }) => type === EXCEPTION_METADATA));
const exceptions = recorded.map(({ data }) => data as RuleException);

function findings(pack: NagPack): readonly string[] {
  return pack
    .validateScope(gate.app)
    .violations.flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(({ constructPath }) => `${ruleName} ${constructPath}`),
    );
}

test('AwsSolutions finds nothing', () => {
  expect(findings(new AwsSolutionsChecks(gate.app))).toEqual([]);
});

test('HIPAA.Security finds nothing', () => {
  expect(findings(new HIPAASecurityChecks(gate.app))).toEqual([]);
});

test("the CDK's own template validation warns of nothing but what the plans warn of", () => {
  const named = gate.report.pluginReports.flatMap(({ violations = [] }) => violations.map(({ ruleName }) => ruleName));
  const warned = loadClient(CLINIC).plans.flatMap(({ warnings }) =>
    warnings.map(({ pattern }) => `Annotation::groundplan:${pattern}`),
  );
  expect(named.toSorted()).toEqual(warned.toSorted());
});

test('every exception has a reason, an owner and a day that has not passed', () => {
  const today = new Date().toISOString().slice(0, 10);
  expect(exceptions.length).toBeGreaterThan(0);
  for (const { rule, reason, owner, expires } of exceptions) {
    expect(`${rule}: ${reason}`).toMatch(/: .{20,}/);
    expect(owner).not.toBe('');
    expect(expires).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(`${rule} ${expires}`.localeCompare(`${rule} ${today}`)).toBeGreaterThanOrEqual(0);
  }
});

test('nothing is acknowledged without an exception in our own form', () => {
  const acknowledged = (construct: IConstruct): readonly string[] =>
    construct.node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.keys(data as object).map((id) => id.replace(/^annotation::/i, '')));
  const explained = new Set(exceptions.map(({ rule }) => rule));
  expect(constructs.flatMap(acknowledged).filter((rule) => !explained.has(rule))).toEqual([]);
});

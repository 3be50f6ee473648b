import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Validations, type App } from 'aws-cdk-lib';
import { AwsSolutionsChecks, HIPAASecurityChecks, NIST80053R5Checks, PCIDSS321Checks } from 'cdk-nag';
import { EXCEPTION_METADATA } from '../../../lib/engines/aws-cdk/exceptions';
import type { RuleException } from '../../../lib/profile/exceptions';
import { testApp } from './fixture';

/** Rule packs of cdk-nag, by the name that begins the names of their rules. */
export const PACKS = {
  AwsSolutions: AwsSolutionsChecks,
  'HIPAA.Security': HIPAASecurityChecks,
  'NIST.800.53.R5': NIST80053R5Checks,
  'PCI.DSS.321': PCIDSS321Checks,
};
export type Pack = keyof typeof PACKS;
export const PACK_NAMES = Object.keys(PACKS) as Pack[];

/** What a rule says of a construct. */
export interface Finding {
  readonly rule: string;
  readonly path: string;
}

/** An app, synthesised, and what is found in it. */
export interface Checked {
  readonly app: App;
  /** What the CDK's own template validation and its constructs find. */
  readonly cdk: readonly Finding[];
  readonly packs: Readonly<Record<Pack, readonly Finding[]>>;
}

export function check(build: (app: App) => void): Checked {
  const outdir = mkdtempSync(path.join(tmpdir(), 'groundplan-check-'));
  try {
    const app = testApp(outdir);
    build(app);
    app.synth();
    const report = JSON.parse(readFileSync(path.join(outdir, 'validation-report.json'), 'utf8')) as Report;
    const packs = PACK_NAMES.map((pack) => [pack, findingsOfPack(pack, app)]);
    return { app, cdk: findingsOfCdk(report), packs: Object.fromEntries(packs) as Checked['packs'] };
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** As if nobody had acknowledged anything: what there is to find. The CDK prints it all, which nobody wants to read. */
export function checkUnacknowledged(build: (app: App) => void): Checked {
  const silenced = [
    jest.spyOn(Validations.prototype, 'acknowledge').mockReturnValue(),
    jest.spyOn(console, 'error').mockReturnValue(),
  ];
  try {
    return check(build);
  } finally {
    for (const spy of silenced) spy.mockRestore();
  }
}

/** Everything that is found in an app, with the path of its construct. */
export function findings(build: (app: App) => void): readonly string[] {
  return allOf(check(build)).map(({ rule, path: at }) => `${rule} ${at}`);
}

/** Exceptions on the constructs of an app that nothing would find fault with. Checkov looks at templates, so its rules are left out. */
export function staleExceptions(unacknowledged: Checked): readonly string[] {
  const found = allOf(unacknowledged);
  return exceptionsIn(unacknowledged.app).flatMap(({ at, exception }) =>
    exception.rules
      .filter((rule) => !rule.startsWith('CKV'))
      .filter((rule) => !found.some((finding) => finding.rule === rule && isBelow(finding.path, at)))
      .map((rule) => `${rule} ${at}`),
  );
}

/** Exceptions that the constructs of an app record, and where. */
export function exceptionsIn(app: App): readonly { readonly at: string; readonly exception: RuleException }[] {
  return app.node
    .findAll()
    .flatMap(({ node }) =>
      node.metadata
        .filter(({ type }) => type === EXCEPTION_METADATA)
        .map(({ data }) => ({ at: node.path, exception: data as RuleException })),
    );
}

function allOf({ cdk, packs }: Checked): readonly Finding[] {
  return [...cdk, ...PACK_NAMES.flatMap((pack) => packs[pack])];
}

function isBelow(below: string, at: string): boolean {
  return below === at || below.startsWith(`${at}/`);
}

function findingsOfPack(pack: Pack, app: App): readonly Finding[] {
  return new PACKS[pack](app)
    .validateScope(app)
    .violations.flatMap(({ ruleName: rule, violatingResources }) =>
      violatingResources.map(({ constructPath = '' }) => ({ rule, path: constructPath })),
    );
}

/** Named as they are acknowledged: rules with their plugin, warnings of constructs without. */
function findingsOfCdk({ pluginReports }: Report): readonly Finding[] {
  return pluginReports.flatMap(({ pluginName, violations = [] }) =>
    violations.flatMap(({ ruleName, violatingConstructs }) =>
      violatingConstructs.map(({ constructPath }) => ({
        rule: ruleName.startsWith('Annotation::')
          ? ruleName.slice('Annotation::'.length)
          : `${pluginName.replaceAll(' ', '-')}::${ruleName}`,
        path: constructPath,
      })),
    ),
  );
}

interface Report {
  readonly pluginReports: readonly {
    readonly pluginName: string;
    readonly violations?: readonly {
      readonly ruleName: string;
      readonly violatingConstructs: readonly { readonly constructPath: string }[];
    }[];
  }[];
}

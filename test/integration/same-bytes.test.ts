import { execFileSync } from 'node:child_process';
import { FLAGS } from 'aws-cdk-lib/cx-api';
import cdkJson from '../../cdk.json';
import { CLINIC, clinicTemplates, inTemporaryDirectory, ROOT, templatesIn } from '../stacks/clinic';

/** What the CDK CLI adds to the context of `cdk.json`. */
const CLI_CONTEXT = { 'aws:cdk:enable-path-metadata': true, 'aws:cdk:enable-asset-metadata': true };

/** Templates of the built CDK app that holds all environments, run as the CDK's command line runs it. */
function deployedWith(context: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return inTemporaryDirectory((directory) => {
    execFileSync(process.execPath, ['dist/bin/cdk.js'], {
      cwd: ROOT,
      env: { ...process.env, CDK_OUTDIR: directory, CDK_CONTEXT_JSON: JSON.stringify({ ...context, client: CLINIC }) },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return templatesIn(directory);
  });
}

const alone = clinicTemplates();

test('the same client file gives the same bytes', () => {
  expect(clinicTemplates()).toEqual(alone);
});

test('environments alone give the bytes of the CDK app that holds them all', () => {
  const deployed = deployedWith({ ...cdkJson.context, ...CLI_CONTEXT });
  expect(Object.keys(deployed)).toHaveLength(11);
  expect(deployed).toEqual(alone);
});

test("the user's own cdk.json changes no byte, whatever it says", () => {
  const ours: Readonly<Record<string, unknown>> = cdkJson.context;
  const contrary = Object.fromEntries(Object.keys(ours).map((flag) => [flag, ours[flag] !== true]));
  const others = Object.fromEntries(
    Object.keys(FLAGS).flatMap((flag) => (flag in ours || flag.startsWith('aws-cdk:') ? [] : [[flag, true]])),
  );
  for (const context of [{}, { ...contrary, ...modern(others) }]) expect(deployedWith(context)).toEqual(alone);
}, 60_000);

/** Without the flags of the CDK's first version, which an app of today refuses to be told. */
function modern(flags: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(flags).filter(([flag]) => FLAGS[flag]?.introducedIn.v1 === undefined));
}

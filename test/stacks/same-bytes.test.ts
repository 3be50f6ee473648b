import { execFileSync } from 'node:child_process';
import path from 'node:path';
import cdkJson from '../../cdk.json';
import { CLINIC, clinicTemplates, inTemporaryDirectory, ROOT, templatesIn } from './clinic';

/** What the CDK CLI adds to the context of `cdk.json`. */
const CLI_CONTEXT = { 'aws:cdk:enable-path-metadata': true, 'aws:cdk:enable-asset-metadata': true };

test('the same client file gives the same bytes', () => {
  expect(clinicTemplates()).toEqual(clinicTemplates());
});

test('environments alone give the bytes of the CDK app that holds them all', () => {
  const deployed = inTemporaryDirectory((directory) => {
    execFileSync(process.execPath, ['-r', 'ts-node/register', path.join(ROOT, 'bin/cdk.ts')], {
      cwd: ROOT,
      env: {
        ...process.env,
        CDK_OUTDIR: directory,
        CDK_CONTEXT_JSON: JSON.stringify({ ...cdkJson.context, ...CLI_CONTEXT, client: CLINIC }),
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return templatesIn(directory);
  });
  expect(Object.keys(deployed)).toHaveLength(8);
  expect(clinicTemplates()).toEqual(deployed);
});

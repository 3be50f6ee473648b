import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compileHandWritten } from '../compile.mjs';
import { countResources, describeDifferences } from '../resources.mjs';
import { ROOT } from '../root.mjs';
import { measure, runOnce } from '../measure.mjs';

const CLIENT = 'examples/clinic/client.yaml';
const AIM = 1.25;

/** The CDK app of a client file against one that was written by hand for that client: load, plan, synthesise. */
export function compareSynthesis(directory) {
  const assemblies = { ours: join(directory, 'ours'), theirs: join(directory, 'theirs') };
  const ours = { ...program(['dist/bin/cdk.js'], assemblies.ours), env: fromCli(assemblies.ours) };
  const theirs = program([compileHandWritten(), assemblies.theirs], assemblies.theirs);

  const unvalidated = { ours: withoutValidation(ours), theirs: withoutValidation(theirs) };
  runOnce(unvalidated.ours);
  runOnce(unvalidated.theirs);
  refuseDifferentResources(assemblies);
  return [
    { what: 'synth of the clinic / hand-written CDK app', aim: AIM, ...measure({ ours, theirs, turns: 5 }) },
    { what: '... without the CDK validating templates', aim: AIM, ...measure({ ...unvalidated, turns: 11 }) },
  ];
}

function program(args, assembly) {
  const before = () => {
    rmSync(assembly, { recursive: true, force: true });
    mkdirSync(assembly, { recursive: true });
  };
  return { args, before };
}

/** What the CDK's command line tells the app that it runs. */
function fromCli(assembly) {
  const context = { client: CLIENT, 'aws:cdk:enable-path-metadata': true, 'aws:cdk:enable-asset-metadata': true };
  return { CDK_OUTDIR: assembly, CDK_CONTEXT_JSON: JSON.stringify(context) };
}

/** As `cdk synth --no-validation`: the CDK's check of the templates takes most of the time of both apps, and hides what is ours. */
function withoutValidation(program) {
  return { ...program, env: { ...program.env, CDK_VALIDATION: 'false' } };
}

function refuseDifferentResources({ ours, theirs }) {
  const differences = describeDifferences(countResources(ours), countResources(theirs));
  if (differences.length === 0) return;
  throw new Error(
    [
      `${join(ROOT, 'bench/hand-written')} no longer makes what ${CLIENT} makes; what differs, ours / hand-written:`,
      ...differences.map((difference) => `  ${difference}`),
    ].join('\n'),
  );
}

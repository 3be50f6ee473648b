import fc from 'fast-check';

import { fileOf, groundplan } from '../../bin/harness';
import { signed, secret } from '../readers/pulumi/program';
import { FORMS } from './graph';
import { anyPiece, graphOf, type Piece } from './pieces';

const PLANTED = 'hunter2-planted';

/** A value that is secret, as the engine writes it in each of its forms. */
const secretValue = fc.constantFrom<unknown>(
  secret({ plaintext: JSON.stringify(PLANTED) }),
  secret({ ciphertext: PLANTED }),
  secret({ value: PLANTED }),
  signed('d0e6a833031e9bbcd3f4e8bde6ca49a4', { value: PLANTED, secret: true }),
  { nested: [secret({ plaintext: JSON.stringify({ deep: PLANTED }) })] },
);

/** Inputs by which a resource is priced, named or described, any of which may be secret. */
const input = fc.constantFrom(
  ...['instanceType', 'instanceClass', 'engine', 'size', 'name', 'tags', 'region', 'subnetId', 'cidrBlock', 'arn'],
  ...['masterPassword', 'environment', 'userData', 'containerDefinitions', 'launchTemplate', 'resourceId', 'policy'],
);

const TOKENS = [
  ...['aws:rds/instance:Instance', 'aws:ec2/instance:Instance', 'aws:lambda/function:Function', 'aws:s3/bucket:Bucket'],
  ...['aws:ecs/taskDefinition:TaskDefinition', 'aws:secretsmanager/secretVersion:SecretVersion', 'other:index:Thing'],
  ...['aws:autoscaling/group:Group', 'aws-native:rds:DbInstance', 'random:index/randomPassword:RandomPassword'],
];

const planted = fc
  .record({ token: fc.constantFrom(...TOKENS), input, value: secretValue })
  .map(({ token, input: key, value }): Piece => (graph, name) => {
    graph.add(
      token,
      name,
      { [key]: value, password: PLANTED, secretString: PLANTED },
      { additionalSecretOutputs: [key] },
    );
  });

const COMMANDS: readonly (readonly string[])[] = [
  ...['text', 'json', 'markdown', 'csv', 'html', 'sarif', 'junit'].map((format) => ['price', '--format', format]),
  ...[['advise', '--format', 'json'], ['usage'], ['coverage', '--format', 'json']],
];

test('no secret is in any output, whatever input it is given to, and in whatever form', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(planted, anyPiece), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...FORMS),
      fc.constantFrom(...COMMANDS),
      async (pieces, form, [command = '', ...options]) => {
        const file = fileOf('graph.json', graphOf(pieces).document(form));
        const { out, err } = await groundplan([command, file, '--region', 'eu-west-1', ...options]);
        expect(`${out}${err}`).not.toContain(PLANTED);
      },
    ),
    { numRuns: 150 },
  );
});

test('nor in what a difference shows of a secret that changes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(planted, { minLength: 1, maxLength: 3 }),
      fc.array(planted, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('text', 'json', 'markdown', 'csv', 'html'),
      async (before, after, format) => {
        const [old, young] = [before, after].map((pieces) => fileOf('graph.json', graphOf(pieces).document('state')));
        const { out, err } = await groundplan([
          ...['diff', old ?? '', young ?? '', '--region', 'eu-west-1', '--format', format],
        ]);
        expect(`${out}${err}`).not.toContain(PLANTED);
      },
    ),
    { numRuns: 60 },
  );
});

test('nor in the error about a file that breaks off within one', async () => {
  const text = JSON.stringify(graphOf([]).document('state')).replace('[]', `[{"inputs":{"password":"${PLANTED}"`);
  const { exitCode, out, err } = await groundplan(['price', fileOf('state.json', text), '--region', 'eu-west-1']);
  expect(exitCode).toBe(2);
  expect(`${out}${err}`).not.toContain(PLANTED);
});

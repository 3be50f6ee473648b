import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import prettier from 'prettier';
import type { Origin, ReplacementRules } from '../../test/e2e/pulumi/replacement-rules';
import { DeclaredTypes, type SdkField } from '../../test/pulumi/sdk-types';
import { RENAMED, SHARED_FILES, SOURCE_NAMES } from './types';

/**
 * `npx ts-node scripts/replacement-rules/build.ts REPOSITORY REVISION`: writes which inputs replace a resource of @pulumi/aws when they
 * change, as the schemas of the provider's own sources say it (`ForceNew`, `RequiresReplace`). Facts alone are kept: names of
 * properties, and the file and commit that they were read from.
 * @param REPOSITORY - git directory of a clone of hashicorp/terraform-provider-aws
 */
const FOLDER = path.resolve(__dirname, '../../test/e2e/pulumi/replacement-rules');
const SERVICES =
  'acm autoscaling backup budgets cloudformation cloudfront cloudwatch ec2 elbv2 events iam iot kms lambda logs ram route53 route53resolver s3 scheduler sns ssm wafv2'.split(
    ' ',
  );

/** What `read.go` prints of a resource. */
interface Schema {
  /** `aws_vpc`, or `framework:<file>`. */
  readonly name: string;
  readonly file: string;
  readonly properties: readonly { readonly path: string; readonly replaces: boolean; readonly input: boolean }[];
  /** What replaces under a condition that is code. */
  readonly conditional: readonly string[];
}

async function main(repository: string, revision: string): Promise<void> {
  const schemas = read(repository, revision);
  const types = new DeclaredTypes('@pulumi/aws');
  const files = new Map<string, Record<string, ReplacementRules>>();
  for (const [token, name] of Object.entries(SOURCE_NAMES)) {
    const schema = schemas.find((each) => (SHARED_FILES[name] ? each.file === SHARED_FILES[name] : each.name === name));
    const inputs = types.resource(token)?.inputs;
    if (schema === undefined || inputs === undefined) throw new Error(`found no ${name} for ${token}`);
    const commit = git(repository, 'log', '-1', '--format=%H', revision, '--', schema.file).trim();
    const service = token.split(/[:/]/)[1] ?? '';
    files.set(service, {
      ...files.get(service),
      [token]: rulesOf(name, schema, inputs, { file: schema.file, commit }),
    });
  }
  const format = await prettier.resolveConfig(FOLDER);
  for (const [service, rules] of files) {
    const file = path.join(FOLDER, `${service}.json`);
    writeFileSync(file, await prettier.format(JSON.stringify(rules), { ...format, filepath: file }));
  }
}

function rulesOf(resource: string, schema: Schema, inputs: readonly SdkField[], origin: Origin): ReplacementRules {
  const replaces: string[] = [];
  const sometimes: string[] = [];
  const inPlace: string[] = [];
  const unread: string[] = [];
  for (const { name } of inputs) {
    const renamed = RENAMED[`${resource}.${name}`];
    const source = schema.properties.find(({ path: each }) =>
      renamed ? each === renamed : namesOf(each).includes(name),
    );
    if (name === 'region') continue;
    if (source === undefined) unread.push(name);
    else if (source.replaces) replaces.push(name);
    else if (schema.conditional.includes(source.path)) sometimes.push(name);
    else inPlace.push(name);
    if (source && !source.replaces) replaces.push(...nestedIn(schema, source.path).map((each) => `${name}.${each}`));
  }
  return {
    resource,
    ...origin,
    replaces,
    ...(sometimes.length > 0 && { sometimes }),
    inPlace,
    ...(unread.length > 0 && { unread }),
  };
}

/** Properties below one that changes in place, but which do not; the first on each way. */
function nestedIn({ properties }: Schema, above: string): readonly string[] {
  const below = properties.filter(
    ({ path: each, replaces, input }) => replaces && input && each.startsWith(`${above}.`),
  );
  const first = below.filter(({ path: each }) => !below.some((other) => each.startsWith(`${other.path}.`)));
  return first.map(({ path: each }) =>
    each
      .slice(above.length + 1)
      .split('.')
      .map(camelCase)
      .join('.'),
  );
}

/** What the SDK may call a property: lists are in the plural there. */
function namesOf(property: string): readonly string[] {
  const name = camelCase(property);
  return [name, `${name}s`, `${name}es`, name.replace(/y$/, 'ies'), name.replace(/s$/, '')];
}

function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The schemas of the services, read by the Go program beside this. */
function read(repository: string, revision: string): readonly Schema[] {
  const sources = mkdtempSync(path.join(tmpdir(), 'provider-'));
  try {
    for (const folder of ['names', ...SERVICES.map((service) => `internal/service/${service}`)]) {
      mkdirSync(path.join(sources, folder), { recursive: true });
      const archive = execFileSync('git', ['-C', repository, 'archive', `${revision}:${folder}`], {
        maxBuffer: 1 << 30,
      });
      execFileSync('tar', ['x', '-C', path.join(sources, folder)], { input: archive });
    }
    const program = path.join(__dirname, 'read.go');
    return JSON.parse(
      execFileSync('go', ['run', program, sources], { encoding: 'utf8', maxBuffer: 1 << 30 }),
    ) as readonly Schema[];
  } finally {
    rmSync(sources, { recursive: true, force: true });
  }
}

function git(repository: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8' });
}

const [repository = '', revision = 'HEAD'] = process.argv.slice(2);
main(repository, revision).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});

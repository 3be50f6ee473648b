import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { given } from './account';
import { EXAMPLE_CLIENTS, synthesiseClient } from './clients';

/** What checkov says of one resource, as far as it is looked into. */
interface Finding {
  readonly check_id: string;
  readonly check_name: string;
  readonly resource: string;
  readonly file_path: string;
  readonly check_result: { readonly suppress_comment?: string };
}

interface Report {
  readonly summary: { readonly passed: number; readonly failed: number; readonly skipped: number };
  readonly results: {
    readonly failed_checks: readonly Finding[];
    readonly skipped_checks: readonly Finding[];
    readonly parsing_errors: readonly string[];
  };
}

const work = mkdtempSync(path.join(tmpdir(), 'groundplan-e2e-checkov-'));

afterAll(() => rmSync(work, { recursive: true, force: true }));

describe.each(EXAMPLE_CLIENTS)('checkov, on the templates of %s', (client) => {
  let templates: readonly string[];
  let report: Report;

  beforeAll(async () => {
    const environments = await synthesiseClient(client, path.join(work, client));
    templates = environments.flatMap((environment) => environment.templates);
    report = await checkov(templates);
  });

  test('finds nothing that is not skipped with a reason, an owner and an end', () => {
    const { summary, results } = report;
    process.stdout.write(`${client}: ${summary.passed} passed, ${summary.failed} failed, ${summary.skipped} skipped\n`);
    expect(results.parsing_errors).toEqual([]);
    expect(summary.passed).toBeGreaterThan(0);
    expect(results.failed_checks.map(describeFinding)).toEqual([]);
    for (const { check_result } of results.skipped_checks) {
      expect(check_result.suppress_comment).toMatch(/^.{20,} \(owner: .+; expires: \d{4}-\d{2}-\d{2}\)$/);
    }
  });

  test('would find everything that is skipped', async () => {
    const bare = path.join(work, `${client}-bare`);
    mkdirSync(bare);
    const { results } = await checkov(templates.map((template) => withoutSkips(template, bare)));
    const skipped = report.results.skipped_checks.map(describeFinding);
    expect(skipped).not.toEqual([]);
    expect(skipped.toSorted()).toEqual(results.failed_checks.map(describeFinding).toSorted());
  });
});

/** Writes a template without what tells checkov to skip something, and gives back where. */
function withoutSkips(template: string, directory: string): string {
  const copy = path.join(directory, path.basename(template));
  const content = readFileSync(template, 'utf8');
  writeFileSync(
    copy,
    JSON.stringify(JSON.parse(content, (key, value: unknown) => (key === 'checkov' ? undefined : value))),
  );
  return copy;
}

/**
 * Its exit status says that something failed, which the report says better. It needs no network: what it would fetch is a list of
 * other names for its rules. `HOME` is where it would look for settings of its own.
 */
function checkov(templates: readonly string[]): Promise<Report> {
  const args = ['-m', 'checkov.main', '--framework', 'cloudformation', '--output', 'json', '--compact', '--file'];
  const env = { ...process.env, HOME: work, BC_SKIP_MAPPING: 'TRUE' };
  return new Promise((resolve, reject) => {
    const options = { cwd: work, env, maxBuffer: 2 ** 26 };
    execFile(given(process.env.GROUNDPLAN_E2E_CHECKOV), [...args, ...templates], options, (error, stdout, stderr) => {
      if (error && !stdout.startsWith('{')) reject(new Error(`checkov could not run: ${stderr}`));
      else resolve(JSON.parse(stdout) as Report);
    });
  });
}

function describeFinding({ check_id, check_name, resource, file_path }: Finding): string {
  return `${check_id} ${path.basename(file_path)} ${resource}: ${check_name}`;
}

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadClient, parseClient, type LocatedClient } from '../../lib/client/load';
import { planClient, type EnvironmentPlan } from '../../lib/client/plan';
import { awsCdk } from '../../stacks/aws-cdk/engine';

export const ROOT = path.resolve(__dirname, '../..');
export const CLINIC = path.join(ROOT, 'examples/clinic/client.yaml');
export const CITY = path.join(ROOT, 'examples/city/client.yaml');

/** A resource of a synthesised template, as far as tests look into it. */
export interface TemplateResource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly Metadata?: Readonly<Record<string, unknown>>;
}

export interface Template {
  readonly Resources: Readonly<Record<string, TemplateResource>>;
  readonly Outputs?: Readonly<Record<string, { readonly Value: unknown }>>;
}

/** The clinic with a piece of its file written otherwise. */
export function changedClinic(was: string, is: string): LocatedClient {
  const text = readFileSync(CLINIC, 'utf8');
  if (!text.includes(was)) throw new Error(`the clinic's file does not say ${was}`);
  return parseClient(text.replace(was, is), CLINIC);
}

/** The city, as Pulumi would carry it out. */
export function cityPlans(): readonly EnvironmentPlan[] {
  return parseClient(readFileSync(CITY, 'utf8').replace('engine: aws-cdk', 'engine: pulumi-aws'), CITY).plans;
}

/** Runs `use` with a fresh directory and removes it. */
export function inTemporaryDirectory<T>(use: (directory: string) => T): T {
  const directory = mkdtempSync(path.join(tmpdir(), 'groundplan-test-'));
  try {
    return use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Text of every template of the clinic, by stack name: those of all environments, each synthesised alone. */
export function clinicTemplates(): Readonly<Record<string, string>> {
  return Object.fromEntries(planClient(loadClient(CLINIC)).flatMap((plan) => Object.entries(templatesOf(plan))));
}

/** Text of every template of an environment, by stack name. The CDK's engine has done its work when it returns. */
export function templatesOf(plan: EnvironmentPlan): Readonly<Record<string, string>> {
  return inTemporaryDirectory((directory) => {
    void awsCdk.synthesise(plan, directory);
    return templatesIn(directory);
  });
}

/** Text of every template in an assembly, by stack name. */
export function templatesIn(directory: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(directory)
      .filter((file) => file.endsWith('.template.json'))
      .sort()
      .map((file) => [file.replace('.template.json', ''), readFileSync(path.join(directory, file), 'utf8')]),
  );
}

export function parse(template: string | undefined): Template {
  return JSON.parse(template ?? '{"Resources":{}}') as Template;
}

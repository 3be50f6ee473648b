import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadClient, type LocatedClient } from '../../lib/client/load';
import { readInputs, type Resource } from '../../lib/pricing';
import { awsCdk } from '../../stacks/aws-cdk/engine';
import { CLINIC, inTemporaryDirectory, ROOT, templatesOf } from '../stacks/clinic';

/** Every environment of the clinic is here; bare templates do not say so. */
const REGION = 'eu-west-1';

/** Templates of the clinic as a release made them, with the client file that it made them of. */
export function folderOf(release: string): string {
  return path.join(__dirname, release, 'clinic');
}

/** The resources of templates that are kept. */
export function resourcesIn(folder: string): readonly Resource[] {
  return readInputs([folder], { region: REGION }).resources;
}

/** The resources that are made of a client file today. */
export function resourcesOf({ plans }: LocatedClient): readonly Resource[] {
  return inTemporaryDirectory((directory) =>
    plans.flatMap((plan) => {
      const assembly = path.join(directory, plan.environment.name);
      void awsCdk.synthesise(plan, assembly);
      return readInputs([assembly]).resources;
    }),
  );
}

/** Keeps the clinic of today as that of a release: its client file, what that names, and its templates. */
export function keep(release: string): void {
  const folder = folderOf(release);
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(path.dirname(CLINIC))) {
    if (/\.(yaml|sh)$/.test(file)) cpSync(path.join(path.dirname(CLINIC), file), path.join(folder, file));
  }
  for (const plan of loadClient(CLINIC).plans) {
    for (const [stack, template] of Object.entries(templatesOf(plan)))
      writeFileSync(path.join(folder, `${stack}.template.json`), JSON.stringify(JSON.parse(template)));
  }
}

/** What the changelog says of upgrading from a release; empty where it says nothing. */
export function upgradingFrom(release: string): string {
  const changelog = readFileSync(path.join(ROOT, 'CHANGELOG.md'), 'utf8');
  const [, after = ''] = changelog.split(`\n### Upgrading from ${release}\n`);
  return after.split(/\n##/)[0] ?? '';
}

/** Paths of resources that a text names: code in a cell of a table, with `*` for what is called otherwise in each environment. */
export function pathsIn(text: string): readonly string[] {
  return [...text.matchAll(/^\| ([^|]*)\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code),
  );
}

/** Whether a path that a text names is that of a resource, or of what it stands in. */
export function names(pattern: string, resource: string): boolean {
  const steps = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(^|/)${steps.join('[^/]*')}(/|$)`).test(resource);
}

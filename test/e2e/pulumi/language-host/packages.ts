import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A package that has a provider. */
export interface ProviderPackage {
  readonly name: string;
  readonly version: string;
  /** Where its provider is downloaded from. @default '' */
  readonly server: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly pulumi?: {
    readonly resource?: boolean;
    readonly name?: string;
    readonly version?: string;
    readonly server?: string;
  };
}

/** The packages that a program has installed whose resources a provider makes: those that say so in their package.json. */
export function providerPackages(folder: string): readonly ProviderPackage[] {
  const modules = nearestModules(folder);
  if (modules === undefined) return [];
  const names = readdirSync(modules).flatMap((name) =>
    name.startsWith('@') ? readdirSync(path.join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
  );
  return names.flatMap((name) => {
    const file = path.join(modules, name, 'package.json');
    if (!existsSync(file)) return [];
    const { name: full, version, pulumi } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    if (pulumi?.resource !== true) return [];
    return [
      {
        name: pulumi.name ?? full.replace(/^@pulumi\//, ''),
        version: `v${(pulumi.version ?? version).replace(/^v/, '')}`,
        server: pulumi.server ?? '',
      },
    ];
  });
}

function nearestModules(folder: string): string | undefined {
  const modules = path.join(folder, 'node_modules');
  if (existsSync(modules)) return modules;
  const above = path.dirname(folder);
  return above === folder ? undefined : nearestModules(above);
}

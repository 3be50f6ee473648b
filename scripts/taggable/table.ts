import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Types of `@pulumi/aws` whose arguments have tags as a map, by the declarations of the installed version. Modules that hold the resources
 * of another under an older name are left out, as guardrails know one name for each type.
 */
export function taggableTypes(): readonly string[] {
  const sdk = dirname(require.resolve('@pulumi/aws/package.json'));
  const files = readdirSync(sdk, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^\w+\/\w+\.d\.ts$/.test(file),
  );
  return files
    .flatMap((file) => typeOf(join(sdk, file)) ?? [])
    .filter((type) => !/^aws:(alb|elasticsearch)\/|V2:\w+V2$/.test(type))
    .sort();
}

/** Token of the type that a file declares, if its arguments have tags. */
function typeOf(declaration: string): string | undefined {
  const code = declaration.replace(/\.d\.ts$/, '.js');
  const args = /^export interface \w+Args \{[\s\S]*?^\}/m.exec(readFileSync(declaration, 'utf8'))?.[0];
  if (args === undefined || !/^ {4}tags\?: pulumi\.Input<\{$/m.test(args) || !existsSync(code)) return undefined;
  return /__pulumiType = '([^']+)'/.exec(readFileSync(code, 'utf8'))?.[1];
}

import { plain } from '../../located/node';
import { readYaml } from '../../located/read-yaml';
import { Sources } from '../../located/sources';
import { validate, type FileSchema } from '../../located/validate';
import { InputError } from '../../problem';
import { checkKeys } from './check-keys';
import { usageFileSchema, type UsageFile } from './schema';
import { USAGE_SCHEMA, type Usage, type UsageValues } from './usage';

/** What a usage file says, and where each part of it was written. */
export interface LocatedUsage extends Required<Omit<Usage, 'forecast'>> {
  readonly sources: Sources;
}

const EXPECTED: FileSchema<UsageFile> = { schema: usageFileSchema };

/** Enough for a file that names every resource of a very large template. */
const LIMITS = { expected: `a map with schema: ${USAGE_SCHEMA}`, maxValues: 1_000_000 };

/**
 * Reads a usage file: YAML or JSON.
 *
 * @param text what the file holds
 * @param file its name, for messages
 * @throws InputError with every mistake in it, each with its place, in the order of the file
 */
export function parseUsage(text: string, file: string): LocatedUsage {
  const { root, problems } = readYaml(text, file, LIMITS);
  const sources = new Sources(root);
  const data = plain(root);
  const validation = validate(data, sources, EXPECTED);
  const all = [...problems, ...(validation.valid ? [] : validation.problems), ...checkKeys(data, sources)];
  if (all.length > 0 || !validation.valid) throw new InputError(inOrder(all));
  const { resources, types, assume, dataTransfer } = validation.file;
  return {
    resources: filled(resources),
    types: filled(types),
    assume: assume ?? {},
    dataTransfer: dataTransfer ?? [],
    sources,
  };
}

function filled(section: UsageFile['resources']): Readonly<Record<string, UsageValues>> {
  return Object.fromEntries(Object.entries(section ?? {}).map(([name, values]) => [name, values ?? {}]));
}

function inOrder(problems: InputError['problems']): InputError['problems'] {
  return problems.toSorted((one, other) => {
    const [a, b] = [one.position, other.position];
    return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
  });
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { taggableTypes } from './table';

/** Writes the types that can carry tags, by the declarations of the installed `@pulumi/aws`. */
const TABLE = join(__dirname, '../../lib/guardrails/taggable.json');

writeFileSync(TABLE, `${JSON.stringify(taggableTypes(), undefined, 2)}\n`);

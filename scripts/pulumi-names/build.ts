import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { namesTable } from './table';

/** `npm run pulumi-names`: writes the table of what tokens of `@pulumi/aws` are in CloudFormation, which the package ships. */
export const TABLE = join(__dirname, '../../lib/pricing/readers/data/pulumi-aws');

if (require.main === module) writeFileSync(TABLE, namesTable());

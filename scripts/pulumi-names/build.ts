import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { nativeTable } from './native';
import { namesTable } from './table';

const DATA = join(__dirname, '../../lib/pricing/readers/data');

/** `npm run pulumi-names`: writes the tables of what tokens of `@pulumi/aws` are in CloudFormation, and that of `@pulumi/aws-native`. */
export const TABLE = join(DATA, 'pulumi-aws');
export const NATIVE_TABLE = join(DATA, 'pulumi-aws-native');

if (require.main === module) {
  writeFileSync(TABLE, namesTable());
  writeFileSync(NATIVE_TABLE, nativeTable());
}

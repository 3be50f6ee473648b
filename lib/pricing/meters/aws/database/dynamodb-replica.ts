import { Unknown } from '../../../readers/unknown';
import { meter } from '../../meter';

import { whatItMakes } from '../../facts/making';

import { REPLICA } from './dynamodb-table';

const NO_TABLE = new Unknown('the table that it copies is not among the inputs');

/** A copy of a table in another region, which is billed with the table. */
export const dynamoDbReplica = meter({
  reads: { [REPLICA]: (r) => ({ isOfTable: r.target('TableName')?.type === 'AWS::DynamoDB::Table' }) },
  charges: ({ isOfTable }) => (isOfTable ? [] : [whatItMakes(NO_TABLE)]),
});

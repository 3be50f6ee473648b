import { set } from '../change';
import { known } from '../known';
import type { Rule } from '../rule';

/** Whether it saves depends on how much is read and written, so nothing is said where that is assumed. */
export const onDemandTables: Rule = {
  name: 'on-demand-tables',
  change: 'pay for the requests to DynamoDB tables instead of provisioned capacity',
  effort: 'low',
  risk: 'low',
  caution: 'rests on the reads and writes of the usage file; a table may be switched a few times a day',
  scope: 'everywhere',
  restsOn: 'known-use',
  proposals: (inventory) =>
    ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable']
      .flatMap((type) => inventory.ofType(type))
      .filter((table) => known(table.text('BillingMode') ?? 'PROVISIONED') === 'PROVISIONED')
      .map((table) => ({
        says: 'provisioned → on demand',
        billed: [table],
        changes: [set(table, { BillingMode: 'PAY_PER_REQUEST' })],
      })),
};

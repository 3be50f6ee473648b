import type { SamType } from '../generated';
import type { Part } from '../part';

const ATTRIBUTE_TYPES: Readonly<Record<string, string>> = { String: 'S', Number: 'N', Binary: 'B' };

/** A table with a key and no sort key, on demand unless capacity is provisioned. Source: SAM specification, "AWS::Serverless::SimpleTable". */
export const simpleTable: SamType = {
  becomes: 'AWS::DynamoDB::Table',
  expand: ({ id, properties }) => {
    const { name, type } = primaryKey(properties);
    const provisioned = properties.pick('ProvisionedThroughput');
    return [
      {
        logicalId: id,
        type: 'AWS::DynamoDB::Table',
        properties: {
          ...properties.pick('TableName', 'Tags', 'SSESpecification', 'PointInTimeRecoverySpecification'),
          AttributeDefinitions: [{ AttributeName: name, AttributeType: type }],
          KeySchema: [{ AttributeName: name, KeyType: 'HASH' }],
          ...(properties.has('ProvisionedThroughput') ? provisioned : { BillingMode: 'PAY_PER_REQUEST' }),
        },
      },
    ];
  },
};

function primaryKey(properties: Part): { readonly name: unknown; readonly type: unknown } {
  const key = properties.part('PrimaryKey');
  const type = key?.text('Type');
  return { name: key?.written('Name') ?? 'id', type: ATTRIBUTE_TYPES[type ?? 'String'] ?? type };
}

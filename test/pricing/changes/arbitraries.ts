import fc from 'fast-check';
import type { Resources } from './templates';

/** A template of a few resources that refer to each other, by logical IDs that two templates can share. */
export const template: fc.Arbitrary<Resources> = fc
  .array(
    fc.record({
      id: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
      type: fc.constantFrom(
        'AWS::EC2::Subnet',
        'AWS::EC2::VPC',
        'AWS::EC2::Volume',
        'AWS::RDS::DBInstance',
        'AWS::EC2::LaunchTemplate',
        'AWS::AutoScaling::AutoScalingGroup',
        'AWS::Strange::Thing',
      ),
      deletion: fc.constantFrom(undefined, 'Delete', 'Retain', 'Snapshot'),
      replacing: fc.constantFrom(undefined, 'Delete', 'Retain', 'Snapshot'),
      properties: fc.dictionary(
        fc.constantFrom(
          'VpcId',
          'CidrBlock',
          'Tags',
          'LaunchTemplate',
          'LaunchTemplateData',
          'Engine',
          'Size',
          'Nested',
        ),
        fc.oneof(
          fc.integer({ min: 0, max: 3 }),
          fc.constantFrom('one', 'two', true),
          fc.constantFrom('A', 'B', 'C').map((Ref) => ({ Ref })),
          fc.constantFrom('A', 'B').map((id) => ({ 'Fn::GetAtt': [id, 'LatestVersionNumber'] })),
          fc.constantFrom('${A}-x', '${B.Arn}', 'plain').map((text) => ({ 'Fn::Sub': text })),
          fc.array(fc.constantFrom<unknown>('x', { Key: 'k', Value: 'v' }, { Ref: 'A' }), { maxLength: 3 }),
          fc.record({ Deep: fc.constantFrom<unknown>('x', 'y', { Ref: 'C' }) }),
        ),
        { maxKeys: 4 },
      ),
    }),
    { maxLength: 6 },
  )
  .map((resources) =>
    Object.fromEntries(
      resources.map(({ id, type, deletion, replacing, properties }) => [
        id,
        {
          Type: type,
          ...(deletion !== undefined && { DeletionPolicy: deletion }),
          ...(replacing !== undefined && { UpdateReplacePolicy: replacing }),
          Properties: properties,
        },
      ]),
    ),
  );

import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import type { PropertyType, ResourceProperties, SpecDatabase } from '@aws-cdk/service-spec-types';

import type { Field } from './field';

/** The properties of resource types by the specification of CloudFormation that is installed. */
export class Specification {
  private readonly database: SpecDatabase = loadAwsServiceSpecSync();
  private readonly byType = new Map(
    [...this.database.all('resource')].map((resource) => [resource.cloudFormationType, resource]),
  );

  get types(): readonly string[] {
    return [...this.byType.keys()].sort();
  }

  fieldsOf(type: string): readonly Field[] {
    return this.fields(this.byType.get(type)?.properties ?? {});
  }

  /** The property that holds its tags; `undefined` where it has none. */
  tagsOf(type: string): string | undefined {
    return this.byType.get(type)?.tagInformation?.tagPropertyName;
  }

  private fields(properties: ResourceProperties): readonly Field[] {
    return Object.entries(properties).map(([name, { type }]) => ({ name, ...this.kindOf(type) }));
  }

  private kindOf(type: PropertyType): Omit<Field, 'name'> {
    switch (type.type) {
      case 'array':
        return { ...this.kindOf(type.element), isList: true };
      case 'map':
        return { ...this.kindOf(type.element), kind: 'map', isList: false };
      case 'json':
        return { kind: 'json' };
      case 'tag':
        return { kind: 'object', fields: () => ['Key', 'Value'].map((name) => ({ name, kind: 'scalar' })) };
      case 'union': {
        const kinds = type.types.map((each) => this.kindOf(each));
        return kinds.find(({ kind, isList }) => kind !== 'scalar' || isList) ?? { kind: 'scalar' };
      }
      case 'ref': {
        const { $ref } = type.reference;
        const definition = this.database.get('typeDefinition', $ref);
        return { kind: 'object', typeName: $ref, fields: () => this.fields(definition.properties) };
      }
      default:
        return { kind: 'scalar' };
    }
  }
}

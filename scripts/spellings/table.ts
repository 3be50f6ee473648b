import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import type { Property, PropertyType, Resource, ResourceProperties, SpecDatabase } from '@aws-cdk/service-spec-types';
import { METERED_TYPES } from '../../lib/pricing/meters';
import { HEAD } from '../../lib/pricing/readers/spelling';

/** Words of a type by the name of the property that takes them. */
export type Words = ReadonlyMap<string, readonly string[]>;

/** Words that the specification neither enumerates nor documents. Source: API references of Amazon ElastiCache, MemoryDB, RDS and DAX. */
const MORE: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'AWS::ElastiCache::CacheCluster': { Engine: ['valkey'] },
  'AWS::ElastiCache::ReplicationGroup': { Engine: ['redis', 'valkey'] },
  'AWS::ElastiCache::ServerlessCache': { Engine: ['memcached', 'redis', 'valkey'] },
  'AWS::MemoryDB::Cluster': { Engine: ['redis', 'valkey'] },
  'AWS::RDS::DBCluster': { Engine: ['aurora', 'neptune'], EngineMode: ['provisioned', 'serverless'] },
  'AWS::RDS::DBInstance': { Engine: ['aurora'], StorageType: ['gp2', 'io2', 'standard'] },
  'AWS::RDS::GlobalCluster': { Engine: ['aurora', 'aurora-mysql', 'aurora-postgresql'] },
};

/** The table of the words that properties of metered types take, from the specification of CloudFormation that is installed: a line for each type. */
export function spellingsTable(): string {
  const specification = loadAwsServiceSpecSync();
  const metered = [...specification.all('resource')].filter((each) => METERED_TYPES.includes(each.cloudFormationType));
  const rows = metered.flatMap((resource) => {
    const words = [...wordsOf(resource, specification)].sort(([a], [b]) => (a < b ? -1 : 1));
    const properties = words.map(([name, all]) => `${name}=${all.join('|')}`);
    return properties.length === 0 ? [] : [[resource.cloudFormationType, ...properties].join(' ')];
  });
  return `${[HEAD, ...rows.sort()].join('\n')}\n`;
}

/** Words of every property of a type, nested ones by their own names. */
export function wordsOf(resource: Resource, specification: SpecDatabase): Words {
  const found = new Map(Object.entries(MORE[resource.cloudFormationType] ?? {}));
  const all = propertiesOf(resource, specification);
  const names = new Set(all.map(({ name }) => name));
  for (const { name, property } of all) {
    const words = takenBy(property).filter((word) => !names.has(word));
    if (words.length > 0) found.set(name, [...new Set([...(found.get(name) ?? []), ...words])]);
  }
  return found;
}

interface NamedProperty {
  readonly name: string;
  readonly property: Property;
}

function propertiesOf(resource: Resource, specification: SpecDatabase): readonly NamedProperty[] {
  const walked = new Set<string>();
  const walk = (properties: ResourceProperties): readonly NamedProperty[] =>
    Object.entries(properties).flatMap(([name, property]) => [{ name, property }, ...below(property.type)]);
  const below = (type: PropertyType): readonly NamedProperty[] =>
    leavesOf(type).flatMap((leaf) => {
      if (leaf.type !== 'ref' || walked.has(leaf.reference.$ref)) return [];
      walked.add(leaf.reference.$ref);
      return walk(specification.get('typeDefinition', leaf.reference.$ref).properties);
    });
  return walk(resource.properties);
}

/** Those of its enumeration; of a property without one, those that its documentation lists. */
function takenBy({ type, documentation = '' }: Property): readonly string[] {
  const texts = leavesOf(type).flatMap((leaf) => (leaf.type === 'string' ? [leaf] : []));
  if (texts.length === 0) return [];
  const enumerated = texts.flatMap(({ allowedValues = [] }) => allowedValues);
  const words = enumerated.length > 0 ? enumerated : documentedWords(documentation);
  return words.filter((word) => /^[A-Za-z][\w.-]*$/.test(word));
}

/** What stands in code after "Valid values". */
function documentedWords(documentation: string): readonly string[] {
  const [, list = ''] = documentation.split(/valid values?/i);
  return [...list.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.split('|').map((word) => word.trim()));
}

function leavesOf(type: PropertyType): readonly PropertyType[] {
  switch (type.type) {
    case 'array':
    case 'map':
      return leavesOf(type.element);
    case 'union':
      return type.types.flatMap(leavesOf);
    default:
      return [type];
  }
}

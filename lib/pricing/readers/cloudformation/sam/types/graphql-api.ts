import { role, type Generated, type SamResource, type SamType } from '../generated';
import type { Part } from '../part';

const API = [
  ...['Name', 'Tags', 'XrayEnabled', 'Visibility', 'OwnerContact', 'IntrospectionConfig', 'QueryDepthLimit'],
  'ResolverCountLimit',
];
const CACHE = ['ApiCachingBehavior', 'Type', 'Ttl', 'AtRestEncryptionEnabled', 'TransitEncryptionEnabled'];

/** An AppSync API with its sources, functions and resolvers. Source: SAM specification, "AWS::Serverless::GraphQLApi". */
export const graphqlApi: SamType = {
  becomes: 'AWS::AppSync::GraphQLApi',
  expand: (resource) => {
    const { id, properties } = resource;
    return [
      { logicalId: id, type: 'AWS::AppSync::GraphQLApi', properties: { Name: id, ...properties.pick(...API) } },
      of(id, 'Schema', 'GraphQLSchema'),
      ...logRole(resource),
      ...properties.parts('ApiKeys', 'a key').map(([name]) => of(id, name, 'ApiKey')),
      ...cache(resource),
      ...dataSources(resource),
      ...domain(resource),
      ...functions(resource),
      ...resolvers(resource),
    ];
  },
};

/** A part of the API. */
function of(id: string, name: string, type: string, properties?: Generated['properties']): Generated {
  const inApi = { ApiId: { 'Fn::GetAtt': [id, 'ApiId'] }, ...properties };
  return { logicalId: `${id}${name}`, type: `AWS::AppSync::${type}`, properties: inApi };
}

/** Fields are logged unless a role for it is given. */
function logRole({ id, properties }: SamResource): readonly Generated[] {
  const logging = properties.resolved('Logging');
  if (properties.isOff('Logging')) return [];
  const given = typeof logging === 'object' && properties.part('Logging')?.has('CloudWatchLogsRoleArn') === true;
  return given ? [] : [role(`${id}CloudWatchRole`)];
}

function cache({ id, properties }: SamResource): readonly Generated[] {
  const given = properties.part('Cache');
  return given === undefined ? [] : [of(id, 'ApiCache', 'ApiCache', given.pick(...CACHE))];
}

function domain({ id, properties }: SamResource): readonly Generated[] {
  const given = properties.part('DomainName');
  if (given === undefined) return [];
  const name = given.pick('DomainName', 'CertificateArn', 'Description');
  return [
    { logicalId: `${id}DomainName`, type: 'AWS::AppSync::DomainName', properties: name },
    of(id, 'DomainNameApiAssociation', 'DomainNameApiAssociation'),
  ];
}

function dataSources({ id, properties }: SamResource): readonly Generated[] {
  const sources = properties.part('DataSources');
  const made = ['DynamoDb', 'Lambda'].flatMap((kind) =>
    (sources?.parts(kind, 'a data source') ?? []).flatMap(([name, source]) => dataSource(id, name, kind, source)),
  );
  const needsNone = [...functionsIn(properties), ...resolversIn(properties)].some(([, part]) => isNone(part));
  return needsNone ? [...made, of(id, 'NoneDataSource', 'DataSource', { Type: 'NONE' })] : made;
}

/** A data source; where no role is given, with one and the policy of its connector. */
function dataSource(id: string, name: string, kind: string, source: Part): readonly Generated[] {
  const base = `${name}${kind === 'Lambda' ? 'Lambda' : 'DynamoDB'}DataSource`;
  const made = of(id, base, 'DataSource', { Type: kind === 'Lambda' ? 'AWS_LAMBDA' : 'AMAZON_DYNAMODB' });
  if (source.has('ServiceRoleArn')) return [made];
  const connector = `${made.logicalId}To${kind === 'Lambda' ? 'Lambda' : 'Table'}Connector`;
  return [made, role(`${made.logicalId}Role`), { logicalId: `${connector}Policy`, type: 'AWS::IAM::ManagedPolicy' }];
}

function functions({ id, properties }: SamResource): readonly Generated[] {
  return functionsIn(properties)
    .filter(([, part]) => !part.has('Id'))
    .map(([name]) => of(id, name, 'FunctionConfiguration'));
}

function resolvers({ id, properties }: SamResource): readonly Generated[] {
  return resolversIn(properties).map(([name]) => of(id, name, 'Resolver'));
}

type Named = readonly (readonly [name: string, part: Part])[];

function functionsIn(properties: Part): Named {
  return properties.parts('Functions', 'a function');
}

/** Resolvers stand below the type whose fields they resolve. */
function resolversIn(properties: Part): Named {
  const types = properties.part('Resolvers');
  return Object.keys(types?.node ?? {}).flatMap((type) =>
    (types?.parts(type, 'a resolver') ?? []).map(([field, part]) => [`${type}${field}`, part] as const),
  );
}

function isNone(part: Part): boolean {
  const source = part.resolved('DataSource');
  return typeof source === 'string' && source.toLowerCase() === 'none';
}

import { isUnknown } from '../../../unknown';
import type { JsonObject } from '../../../shape';
import { ref, type Generated, type SamResource } from '../generated';
import { hashedId } from '../hashed-id';
import type { Part } from '../part';

/** The types that a custom domain is made of, and what names of theirs begin or end with. */
interface DomainTypes {
  readonly domainName: string;
  readonly prefix: string;
  readonly mapping: string;
  readonly suffix: string;
}

const REST: DomainTypes = {
  domainName: 'AWS::ApiGateway::DomainName',
  prefix: 'ApiGatewayDomainName',
  mapping: 'AWS::ApiGateway::BasePathMapping',
  suffix: 'BasePathMapping',
};
const PRIVATE_REST: DomainTypes = {
  domainName: 'AWS::ApiGateway::DomainNameV2',
  prefix: 'ApiGatewayDomainNameV2',
  mapping: 'AWS::ApiGateway::BasePathMappingV2',
  suffix: 'BasePathMapping',
};
const HTTP: DomainTypes = {
  domainName: 'AWS::ApiGatewayV2::DomainName',
  prefix: 'ApiGatewayDomainNameV2',
  mapping: 'AWS::ApiGatewayV2::ApiMapping',
  suffix: 'ApiMapping',
};

/** The custom domain of a REST API. */
export function restDomain({ id, properties }: SamResource): readonly Generated[] {
  const domain = properties.part('Domain');
  if (domain === undefined) return [];
  if (domain.resolved('EndpointConfiguration') !== 'PRIVATE') return domainOf(id, domain, REST);
  return [...domainOf(id, domain, PRIVATE_REST), ...privateAccess(domain)];
}

/** The custom domain of an HTTP or WebSocket API. */
export function httpDomain({ id, properties }: SamResource): readonly Generated[] {
  const domain = properties.part('Domain');
  return domain === undefined ? [] : domainOf(id, domain, HTTP);
}

function domainOf(id: string, domain: Part, types: DomainTypes): readonly Generated[] {
  const logicalId = hashedId(types.prefix, decided(domain, 'DomainName'));
  const mapping = (path: string): Generated => ({
    logicalId: `${id}${path.replace(/[^a-z0-9]/gi, '')}${types.suffix}`,
    type: types.mapping,
    properties: { DomainName: ref(logicalId), ...(path === '' ? {} : { BasePath: path }) },
  });
  const paths = domain.texts('BasePath');
  return [
    {
      logicalId,
      type: types.domainName,
      properties: domain.pick('DomainName', 'CertificateArn', 'SecurityPolicy', 'MutualTlsAuthentication'),
      calledAs: 'DomainName',
    },
    ...(paths.length === 0 ? [''] : paths).map(mapping),
    ...addresses(domain),
  ];
}

/** Records in the hosted zone, in one group for the zone. */
function addresses(domain: Part): readonly Generated[] {
  const zone = domain.part('Route53');
  if (zone === undefined) return [];
  const name = decided(zone, zone.has('HostedZoneId') ? 'HostedZoneId' : 'HostedZoneName');
  const record = (Type: string): JsonObject => ({ Type, ...domain.rename({ DomainName: 'Name' }) });
  const isSeparate = zone.isSet('SeparateRecordSetGroup');
  return [
    {
      logicalId: hashedId('RecordSetGroup', isSeparate ? [name, decided(domain, 'DomainName')] : name),
      type: 'AWS::Route53::RecordSetGroup',
      properties: {
        ...zone.pick('HostedZoneId', 'HostedZoneName'),
        RecordSets: zone.isSet('IpV6') ? [record('A'), record('AAAA')] : [record('A')],
      },
    },
  ];
}

function privateAccess(domain: Part): readonly Generated[] {
  const access = domain.part('AccessAssociation');
  if (access === undefined) return [];
  const name = hashedId(PRIVATE_REST.prefix, decided(domain, 'DomainName'));
  return [
    {
      logicalId: hashedId('DomainNameAccessAssociation', [decided(access, 'VpcEndpointId'), name]),
      type: 'AWS::ApiGateway::DomainNameAccessAssociation',
    },
  ];
}

/** A value as far as parameters resolve it. */
function decided(part: Part, key: string): unknown {
  const resolved = part.resolved(key);
  return isUnknown(resolved) ? part.written(key) : resolved;
}

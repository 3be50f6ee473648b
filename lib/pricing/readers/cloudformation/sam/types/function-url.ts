import { ref, type Generated, type SamResource } from '../generated';

/** The address of a function, and the permissions that open it to everybody. */
export function functionUrl({ id, properties }: SamResource): readonly Generated[] {
  const config = properties.part('FunctionUrlConfig');
  if (config === undefined) return [];
  const url: Generated = {
    logicalId: `${id}Url`,
    type: 'AWS::Lambda::Url',
    properties: { TargetFunctionArn: ref(id), ...config.pick('AuthType', 'Cors', 'InvokeMode') },
  };
  if (config.text('AuthType') !== 'NONE') return [url];
  return [
    url,
    { logicalId: `${id}UrlPublicPermissions`, type: 'AWS::Lambda::Permission' },
    { logicalId: `${id}URLInvokeAllowPublicAccess`, type: 'AWS::Lambda::Permission' },
  ];
}

import type { Generated, SamResource } from '../generated';
import type { Part } from '../part';

/**
 * Permissions that let an API ask functions who may call it.
 * @param isAllowed - whether SAM allows it for an authorizer
 */
export function authorizerPermissions(
  { id, properties }: SamResource,
  isAllowed: (authorizer: Part) => boolean,
): readonly Generated[] {
  const authorizers = properties.part('Auth')?.parts('Authorizers', 'an authorizer') ?? [];
  return authorizers
    .filter(([, authorizer]) => authorizer.has('FunctionArn') && isAllowed(authorizer))
    .map(([name]) => ({ logicalId: `${id}${name}AuthorizerPermission`, type: 'AWS::Lambda::Permission' }));
}

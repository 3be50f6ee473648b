/** The type of all custom resources: `Custom::<Name>` is the same under a name of its own. */
export const CUSTOM_RESOURCE = 'AWS::CloudFormation::CustomResource';

/** Whether resources of a type are made by a function or a topic of the account. */
export function isCustomResource(type: string): boolean {
  return type.startsWith('Custom::') || type === CUSTOM_RESOURCE;
}

import { currentToken } from './aws/names';

/** A resource type of azure-native in one version of its API: `azure-native:compute/v20230301:VirtualMachine`. */
const VERSIONED = /^(azure-native:\w+)\/v\d\w*:/;

const PROVIDER = 'pulumi:providers:';

/** The token of a type under the name that it has today, without the version of an API. */
export function tokenOf(type: string): string {
  return packageOf(type) === 'aws' ? currentToken(type) : type.replace(VERSIONED, '$1:');
}

/** The package of a token: `aws` of `aws:ec2/vpc:Vpc`. Of a provider it is `pulumi`. */
export function packageOf(token: string): string {
  return token.slice(0, Math.max(token.indexOf(':'), 0));
}

/** The package whose provider a type is: `aws` of `pulumi:providers:aws`; `undefined` where it is no provider. */
export function providedBy(type: string): string | undefined {
  return type.startsWith(PROVIDER) && type.length > PROVIDER.length ? type.slice(PROVIDER.length) : undefined;
}

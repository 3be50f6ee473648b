import { presentAws } from './aws';
import { presentAwsNative } from './aws-native';
import { presentKubernetes } from './kubernetes';
import { packageOf } from './tokens';
import type { Present } from './written';

/** What presents the resources of a package. */
const PACKAGES: Readonly<Record<string, Present>> = {
  aws: presentAws,
  'aws-native': presentAwsNative,
  kubernetes: presentKubernetes,
};

/** Presents a resource as the pricing knows it. One of a package that it does not know keeps its own token for a type. */
export const present: Present = (own) => {
  const name = packageOf(own.token);
  const known = Object.hasOwn(PACKAGES, name) ? PACKAGES[name] : undefined;
  return known === undefined ? { type: own.token, properties: own.inputs } : known(own);
};

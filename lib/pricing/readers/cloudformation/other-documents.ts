import { listed } from '../../../located/listed';
import { own, ownText, type JsonObject } from '../shape';

/** Documents of other tools that are taken for templates, by a key that they alone have. */
const BY_KEY: Readonly<Record<string, string>> = {
  terraform_version: 'a state or plan of Terraform',
  apiVersion: 'a manifest of Kubernetes',
  artifacts: 'the manifest of a CDK assembly, whose directory is read',
};

/** No key that says something is longer. */
const LONGEST_KEY = 40;

/** What a map is that has no resources, in a reader's words. */
export function nameDocument(body: JsonObject): string {
  const known = Object.entries(BY_KEY).find(([key]) => own(body, key) !== undefined);
  if (known !== undefined) return known[1];
  if (ownText(body, '$schema')?.includes('/deploymentTemplate.json') === true) return 'an ARM template of Azure';
  const keys = Object.keys(body).map((key) => (key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}...` : key));
  return keys.length === 0 ? 'an empty map' : `no Resources, but ${listed(keys)}`;
}

import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DeclaredTypes, type SdkField, type SdkResource, type SdkType } from '../../../pulumi/sdk-types';
import type { ProviderData } from '../provider/main';
import { replacementRules } from '../replacement-rules';
import { bundle, put } from './bundle';
import { CACHE } from './cache';

/** Functions that programs of ours call, beside their resources and their provider. */
const MORE = [
  'pulumi:providers:aws',
  'aws:index/getAvailabilityZones:getAvailabilityZones',
  'aws:index/getCallerIdentity:getCallerIdentity',
  'aws:index/getPartition:getPartition',
  'aws:index/getRegion:getRegion',
  'aws:ec2/getAmi:getAmi',
  'aws:ssm/getParameter:getParameter',
];

/** Builds the stand-in provider as the program that the engine looks for. @returns its folder, and the version that it says it has */
export function buildStandIn(): { readonly folder: string; readonly version: string } {
  const folder = path.join(CACHE, 'stand-in');
  mkdirSync(folder, { recursive: true });
  const data = providerData();
  put(path.join(folder, 'data.json'), JSON.stringify(data));
  bundle(path.resolve(__dirname, '../provider/main.ts'), path.join(folder, 'pulumi-resource-aws'));
  return { folder, version: data.version };
}

function providerData(): ProviderData {
  const types = new DeclaredTypes('@pulumi/aws');
  const rules = replacementRules();
  const resources: Record<string, SdkResource> = {};
  const objects: Record<string, readonly SdkField[]> = {};
  const follow = (type: SdkType): void => {
    if (type.kind === 'union') type.of.forEach(follow);
    if (type.kind === 'list' || type.kind === 'map') follow(type.of);
    if (type.kind !== 'object' || objects[type.name]) return;
    const fields = types.object(type.name) ?? [];
    objects[type.name] = fields;
    for (const field of fields) follow(field.type);
  };
  for (const token of [...Object.keys(rules), ...MORE]) {
    const resource = types.resource(token);
    if (resource === undefined) throw new Error(`@pulumi/aws has no ${token}`);
    resources[token] = resource;
    for (const { type } of resource.inputs) follow(type);
  }
  return { version: installedVersion(), resources, objects, rules };
}

function installedVersion(): string {
  const { version } = JSON.parse(readFileSync(require.resolve('@pulumi/aws/package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

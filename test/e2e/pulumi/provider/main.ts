import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SdkField, SdkResource } from '../../../pulumi/sdk-types';
import { endWithParent } from '../engine/end-with-parent';
import { announce } from '../grpc';
import type { ReplacementRules } from '../replacement-rules/rules';
import { EMULATED } from './emulator';
import { serveProvider } from './serving';
import { StandIn } from './stand-in';

/** What is beside the program: types of the SDK and rules of its provider, read once for all of the providers that tests start. */
export interface ProviderData {
  readonly version: string;
  readonly resources: Readonly<Record<string, SdkResource>>;
  readonly objects: Readonly<Record<string, readonly SdkField[]>>;
  readonly rules: Readonly<Record<string, ReplacementRules>>;
}

const { STAND_IN_ESTATE = '', STAND_IN_ACCOUNT = '123456789012', STAND_IN_EMULATED = 'false' } = process.env;
const data = JSON.parse(readFileSync(path.join(__dirname, 'data.json'), 'utf8')) as ProviderData;
const types = { resource: (token: string) => data.resources[token], object: (name: string) => data.objects[name] };
const standIn = new StandIn({
  types,
  rules: data.rules,
  remotes: STAND_IN_EMULATED === 'true' ? EMULATED : {},
  folder: STAND_IN_ESTATE,
  account: STAND_IN_ACCOUNT,
});

endWithParent();
announce(serveProvider(standIn, data.version));

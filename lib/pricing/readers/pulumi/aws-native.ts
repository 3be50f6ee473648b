import { TypeTable } from '../type-table';
import { own as property, isObject, type JsonObject } from '../shape';
import { isUnknown } from '../unknown';

import { namesIn, type Names } from './aws/names';
import { renamed } from './aws/rename';
import type { Present } from './written';

/** First line of the table of names. */
export const HEAD = '# groundplan.pulumi-aws-native/1';

/** A type of CloudFormation, and the names of its properties by their keys in lower case. */
interface NativeType {
  readonly type: string;
  readonly names: Names;
}

const TABLE = new TypeTable('lib/pricing/readers/data/pulumi-aws-native', ([type, ...words]): NativeType | undefined =>
  type === undefined ? undefined : { type, names: namesIn(words) },
);

/** A resource of any type, by the name that CloudFormation has for it. */
const EXTENSION = 'aws-native:index:ExtensionResource';

/** A custom resource, which a function of the user makes. */
const EMULATOR = 'aws-native:cloudformation:CustomResourceEmulator';

/**
 * Presents a resource of `@pulumi/aws-native`, which is CloudFormation in other case: tokens and properties are found by their letters
 * alone. One that CloudFormation does not have keeps its token and its inputs.
 */
export const presentAwsNative: Present = (own) => {
  const asWritten = { type: own.token, properties: own.inputs };
  if (own.token === EMULATOR) return emulator(own.inputs);
  if (own.token === EXTENSION) return extension(own.inputs) ?? asWritten;
  const native = TABLE.of(keyOf(own.token));
  if (native === undefined) return asWritten;
  return { type: native.type, properties: renamed(withId(own.inputs), native.names, lettersOf) };
};

/** `rds:dbinstance` of `aws-native:rds:DbInstance`. One module could not be called as its service, as that is a word of Pulumi's own. */
function keyOf(token: string): string {
  return token
    .replace('aws-native:', '')
    .replace(/^configuration:/, 'config:')
    .toLowerCase();
}

/** `awsId` stands for an `Id` that is not that of the resource in Pulumi. */
function withId({ awsId, ...inputs }: JsonObject): JsonObject {
  return awsId === undefined ? inputs : { ...inputs, id: awsId };
}

function lettersOf(name: string): string {
  return name.toLowerCase();
}

function extension(inputs: JsonObject): ReturnType<Present> | undefined {
  const [type, properties] = [property(inputs, 'type'), property(inputs, 'properties')];
  return typeof type === 'string' && isObject(properties) && !isUnknown(properties) ? { type, properties } : undefined;
}

function emulator(inputs: JsonObject): ReturnType<Present> {
  const [type, given] = [property(inputs, 'resourceType'), property(inputs, 'customResourceProperties')];
  return {
    type: typeof type === 'string' ? type : 'AWS::CloudFormation::CustomResource',
    properties: {
      ServiceToken: property(inputs, 'serviceToken'),
      ...(isObject(given) && !isUnknown(given) && given),
    },
  };
}

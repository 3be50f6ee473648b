import { oneOf } from '../../../located/words';

import { nearest } from '../../../located/nearest';
import { matches } from './allowed-pattern';
import { isList, own, ownText, type JsonObject } from '../shape';

/** Values listed before it is said that there are more. */
const MAX_LISTED = 12;

/** What is wrong with a value of a parameter, in the words of an input error. */
export interface Refusal {
  readonly found: string;
  readonly expected: string;
  readonly suggestion?: string;
}

/**
 * How the IDs that an AWS-specific type accepts begin. Whether the account has one of that name, only the deployment knows.
 * Source: CloudFormation user guide, "Specify existing resources at runtime with CloudFormation-supplied parameter types".
 */
const PREFIXES: Readonly<Partial<Record<string, string>>> = {
  'AWS::EC2::Image::Id': 'ami-',
  'AWS::EC2::Instance::Id': 'i-',
  'AWS::EC2::SecurityGroup::Id': 'sg-',
  'AWS::EC2::Subnet::Id': 'subnet-',
  'AWS::EC2::Volume::Id': 'vol-',
  'AWS::EC2::VPC::Id': 'vpc-',
};

/** Names of what the account has: none is empty. */
const NAMES: readonly string[] = [
  'AWS::EC2::AvailabilityZone::Name',
  'AWS::EC2::KeyPair::KeyName',
  'AWS::EC2::SecurityGroup::GroupName',
  'AWS::Route53::HostedZone::Id',
];

/**
 * Why a deployment would refuse a value of a parameter; `undefined` where it takes the value.
 * Source: CloudFormation template reference, "Parameters".
 *
 * @param text the value as it is given, with commas between the items of a list
 */
export function refusalOf(declaration: JsonObject, text: string): Refusal | undefined {
  const items = itemsOf(declaration, text);
  const checks = [typeRefusal, allowedRefusal, patternRefusal, lengthRefusal, amountRefusal];
  for (const item of items)
    for (const check of checks) {
      const refusal = check(declaration, item);
      if (refusal !== undefined) return { found: `"${item}"`, ...refusal };
    }
  return undefined;
}

/** What a list holds. Spaces around an item are no part of it. */
export function itemsOf(declaration: JsonObject, text: string): readonly string[] {
  return isListType(typeOf(declaration)) ? text.split(',').map((item) => item.trim()) : [text];
}

export function typeOf(declaration: JsonObject): string {
  return ownText(declaration, 'Type') ?? 'String';
}

export function isListType(type: string): boolean {
  return type === 'CommaDelimitedList' || type.startsWith('List<');
}

type Expectation = Pick<Refusal, 'expected' | 'suggestion'>;

function typeRefusal(declaration: JsonObject, item: string): Expectation | undefined {
  const type = typeOf(declaration).replace(/^List<(.*)>$/, '$1');
  if (type === 'Number') return Number.isNaN(numberOf(item)) ? { expected: 'a number' } : undefined;
  const prefix = PREFIXES[type];
  if (prefix !== undefined && !item.startsWith(prefix)) return { expected: `an ID that begins with "${prefix}"` };
  return NAMES.includes(type) && item === '' ? { expected: `a value of type ${type}` } : undefined;
}

function allowedRefusal(declaration: JsonObject, item: string): Expectation | undefined {
  const allowed = own(declaration, 'AllowedValues');
  if (!isList(allowed) || allowed.some((value) => String(value) === item)) return undefined;
  if (isNumeric(declaration) && allowed.some((value) => Number(value) === Number(item))) return undefined;
  const values = allowed.map(String);
  const suggestion = nearest(item, values);
  const shown = values.length > MAX_LISTED ? [...values.slice(0, MAX_LISTED), '...'] : values;
  return { expected: oneOf(shown), ...(suggestion !== undefined && { suggestion }) };
}

function patternRefusal(declaration: JsonObject, item: string): Expectation | undefined {
  const pattern = ownText(declaration, 'AllowedPattern');
  if (pattern === undefined || matches(pattern, item)) return undefined;
  return { expected: `text that matches ${pattern}` };
}

function lengthRefusal(declaration: JsonObject, item: string): Expectation | undefined {
  if (isListType(typeOf(declaration))) return undefined;
  const [minimum, maximum] = [limit(declaration, 'MinLength'), limit(declaration, 'MaxLength')];
  if (minimum !== undefined && item.length < minimum) return { expected: `at least ${minimum} characters` };
  return maximum !== undefined && item.length > maximum ? { expected: `at most ${maximum} characters` } : undefined;
}

function amountRefusal(declaration: JsonObject, item: string): Expectation | undefined {
  if (!isNumeric(declaration)) return undefined;
  const [minimum, maximum] = [limit(declaration, 'MinValue'), limit(declaration, 'MaxValue')];
  if (minimum !== undefined && Number(item) < minimum) return { expected: `at least ${minimum}` };
  return maximum !== undefined && Number(item) > maximum ? { expected: `at most ${maximum}` } : undefined;
}

function isNumeric(declaration: JsonObject): boolean {
  return ['Number', 'List<Number>'].includes(typeOf(declaration));
}

/** A limit may be written as text; what is no number limits nothing. */
function limit(declaration: JsonObject, name: string): number | undefined {
  const written = own(declaration, name);
  const value = typeof written === 'string' ? numberOf(written) : written;
  return typeof value === 'number' && !Number.isNaN(value) ? value : undefined;
}

function numberOf(text: string): number {
  const number = text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(number) ? number : NaN;
}

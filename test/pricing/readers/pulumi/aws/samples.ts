import { presentAws } from '../../../../../lib/pricing/readers/pulumi/aws';
import type { Presented, Written } from '../../../../../lib/pricing/readers/pulumi/written';
import { isList, isObject, type JsonObject } from '../../../../../lib/pricing/readers/shape';
import { isUnknown } from '../../../../../lib/pricing/readers/unknown';
import { Declarations, type Declared } from '../../../../../scripts/pulumi-names/declarations';
import type { Field } from '../../../../../scripts/pulumi-names/field';

/** Every token of the SDK that is installed. */
export const DECLARED: readonly Declared[] = new Declarations().all();

const BY_TOKEN = new Map(DECLARED.map((declared) => [declared.token, declared]));
const SAMPLES = new Map<string, JsonObject>();

/** Text that says nothing, in the place of anything. */
const ANYTHING = '{}';

/** Inputs that give everything that a token takes. */
export function sampleOf(token: string): JsonObject {
  const sample = SAMPLES.get(token) ?? sampleOfFields(BY_TOKEN.get(token)?.inputs ?? [], []);
  SAMPLES.set(token, sample);
  return sample;
}

function sampleOfFields(fields: readonly Field[], within: readonly string[]): JsonObject {
  return Object.fromEntries(fields.map((field) => [field.name, sampleOfField(field, within)]));
}

function sampleOfField({ kind, isList: listed, fields, typeName = '' }: Field, within: readonly string[]): unknown {
  const isWithin = within.includes(typeName);
  const one =
    kind === 'map'
      ? { any: ANYTHING }
      : kind === 'object' && !isWithin
        ? sampleOfFields(fields?.() ?? [], [...within, typeName])
        : ANYTHING;
  return listed === true ? [one] : one;
}

/** A resource that is given everything, beside one of whatever is part of it. */
class Sample implements Written {
  readonly urn: string;
  readonly region = 'eu-west-1';
  readonly name = 'sample';
  readonly inputs: JsonObject;

  constructor(
    readonly token: string,
    more: JsonObject,
  ) {
    this.urn = `urn:pulumi:dev::shop::${token}::sample`;
    this.inputs = { ...sampleOf(token), ...more };
  }

  sides(token: string): readonly Written[] {
    return BY_TOKEN.has(token) ? [new Sample(token, {})] : [];
  }

  target(): undefined {
    return undefined;
  }
}

/** What a resource is presented as that is given everything, with all that it is besides. */
export function presentedSample(token: string, inputs: JsonObject = {}): readonly Presented[] {
  const { more = [], ...presented } = presentAws(new Sample(token, inputs));
  return [presented, ...more];
}

/** Whether something may stand at a path of CloudFormation; `*` is any item. What is text to the SDK may hold anything. */
export function reaches(value: unknown, steps: readonly string[]): boolean {
  const [step, ...rest] = steps;
  if (step === undefined || isUnknown(value)) return value !== undefined;
  if (isList(value)) return value.some((item) => reaches(item, rest));
  if (!isObject(value)) return false;
  if (Object.keys(value).length === 0) return true;
  return step === '*' ? Object.values(value).some((each) => reaches(each, rest)) : reaches(value[step], rest);
}

import { isUnknown } from '../../unknown';
import type { Scope } from '../scope';
import { isObject, own, ownText, type JsonObject } from '../../shape';

import { resolveMap } from './resolve';

/** An API that SAM makes where events name none. */
interface ImplicitApi {
  readonly logicalId: string;
  readonly type: string;
  readonly stage: string;
  /** Type of the events that it serves, and their property that names another API. */
  readonly event: string;
  readonly named: string;
}

const IMPLICIT_APIS: readonly ImplicitApi[] = [
  {
    logicalId: 'ServerlessRestApi',
    type: 'AWS::Serverless::Api',
    stage: 'Prod',
    event: 'Api',
    named: 'RestApiId',
  },
  {
    logicalId: 'ServerlessHttpApi',
    type: 'AWS::Serverless::HttpApi',
    stage: '$default',
    event: 'HttpApi',
    named: 'ApiId',
  },
];

/** Types whose `Events` may ask for one. */
const CALLED: ReadonlySet<string> = new Set(['AWS::Serverless::Function', 'AWS::Serverless::StateMachine']);

/** The APIs that the events of a template need and no resource declares. Source: SAM specification, "Implicit APIs". */
export function implicitApis(resources: JsonObject, scope: Scope): JsonObject {
  const made = IMPLICIT_APIS.filter(({ logicalId }) => !Object.hasOwn(resources, logicalId)).flatMap(
    (api): readonly (readonly [string, JsonObject])[] => {
      const callers = Object.values(resources).filter(
        (node): node is JsonObject => isObject(node) && calls(node, api, scope),
      );
      const condition = callers.length === 0 ? undefined : anyCondition(callers, scope);
      if (condition === undefined) return [];
      return [[api.logicalId, { Type: api.type, Properties: { StageName: api.stage }, ...condition }]];
    },
  );
  return Object.fromEntries(made);
}

function calls(node: JsonObject, { event, named }: ImplicitApi, scope: Scope): boolean {
  if (!CALLED.has(ownText(node, 'Type') ?? '')) return false;
  const properties = own(node, 'Properties');
  const events = isObject(properties) ? resolveMap(own(properties, 'Events'), scope) : undefined;
  if (events === undefined || isUnknown(events)) return false;
  return Object.values(events).some((written) => {
    const each = resolveMap(written, scope);
    if (each === undefined || isUnknown(each) || own(each, 'Type') !== event) return false;
    const given = resolveMap(own(each, 'Properties'), scope);
    return given === undefined || isUnknown(given) || (own(given, named) ?? undefined) === undefined;
  });
}

/**
 * The condition of an API that several resources call: none where one of them is there without doubt, `undefined` where none is.
 * Where only unknown conditions are left, the first stands for all of them.
 */
function anyCondition(callers: readonly JsonObject[], scope: Scope): JsonObject | undefined {
  const names = callers.map((caller) => ownText(caller, 'Condition'));
  const holds = names.map((name) => (name === undefined ? true : scope.condition(name)));
  if (holds.includes(true)) return {};
  const unknown = names[holds.findIndex(isUnknown)];
  return unknown === undefined ? undefined : { Condition: unknown };
}

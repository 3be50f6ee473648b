import type { Policies } from '@pulumi/policy';
import * as server from '@pulumi/policy/server.js';
import type { Resource, Unwrap } from '@pulumi/pulumi';
import * as analyzer from '@pulumi/pulumi/proto/analyzer_pb.js';
import { Struct, type JavaScriptValue } from 'google-protobuf/google/protobuf/struct_pb.js';
import { guardrails, type GuardrailOptions } from '../../lib/guardrails';

/** What a policy pack reports of a stack, without the CLI: by the very functions that a pack serves to the engine. */

type Handler<Request> = (
  call: { request: Request },
  answer: (error: Error | null, response?: analyzer.AnalyzeResponse) => void,
) => void;
type Make<Request> = (pack: string, version: string, level: string, policies: Policies) => Handler<Request>;

/** Functions that `@pulumi/policy` does not declare. */
const { makeAnalyzeRpcFun, makeAnalyzeStackRpcFun } = server as unknown as {
  makeAnalyzeRpcFun: Make<analyzer.AnalyzeRequest>;
  makeAnalyzeStackRpcFun: Make<analyzer.AnalyzeStackRequest>;
};

/** A resource of a stack, as the engine tells a pack of it. */
export interface Told {
  readonly type: string;
  readonly urn: string;
  readonly name: string;
  readonly properties: Record<string, unknown>;
  readonly protect: boolean;
  readonly provider: Record<string, unknown> | undefined;
  /** @default - the default provider */
  readonly providerUrn?: string;
  readonly references: Readonly<Record<string, readonly string[]>>;
  /** URNs of what it is made after. @default - nothing */
  readonly dependencies?: readonly string[];
  /** URN of what it stands in. @default - nothing */
  readonly parent?: string;
  /** What its provider answered. @default - the properties that it was given */
  readonly answered?: Record<string, unknown>;
  /** Read and not managed: it is shown with its stack alone. @default false */
  readonly isRead?: boolean;
}

export interface TellOptions {
  /** Types of its parents, outermost first. */
  readonly parents?: readonly string[];
  readonly protect?: boolean;
  readonly provider?: Record<string, unknown>;
  /** Resources that a property was made from. */
  readonly references?: Readonly<Record<string, readonly Told[]>>;
  readonly stack?: string;
  /** The component that it stands in. @default - none */
  readonly parent?: Told;
  /** What its provider answered. @default - the properties that it was given */
  readonly answered?: Record<string, unknown>;
  /** Read and not managed. @default false */
  readonly isRead?: boolean;
}

type Class<Args> = new (name: string, args: Args, ...rest: never[]) => Resource;

/** Stands for what only the deployment will tell, as engines spell it for any type. */
export const UNKNOWN = '04da6b54-80e4-46f7-96ec-b56ff0331ba9';

/** The same where a property is no text: `never` may stand for anything. */
export const unknown = UNKNOWN as never;

/** A resource of a class of `@pulumi/aws`, with arguments that its declarations allow. */
export function resource<Args>(
  of: Class<Args>,
  name: string,
  args: Partial<Unwrap<NonNullable<Args>>>,
  options: TellOptions = {},
): Told {
  return told((of as unknown as { __pulumiType: string }).__pulumiType, name, args, options);
}

/** A resource of any type. */
export function told(type: string, name: string, properties: Record<string, unknown>, options: TellOptions = {}): Told {
  const { parents = [], protect = false, provider, references = {}, stack = 'production' } = options;
  const { parent, answered, isRead = false } = options;
  const urns = Object.entries(references).map(([key, of]) => [key, of.map(({ urn }) => urn)] as const);
  return {
    type,
    name,
    urn: `urn:pulumi:${stack}::northwind::${[...parents, type].join('$')}::${name}`,
    properties,
    protect,
    provider,
    references: Object.fromEntries(urns),
    ...(parent !== undefined && { parent: parent.urn }),
    ...(answered !== undefined && { answered }),
    isRead,
  };
}

/** A diagnostic of a pack. */
export interface Reported {
  readonly policy: string;
  readonly level: 'advisory' | 'mandatory';
  readonly urn: string;
  readonly message: string;
}

/** Everything that the guardrails report of the resources of a stack: of each alone, and then of all. */
export async function reported(
  resources: readonly Told[],
  options: GuardrailOptions = {},
): Promise<readonly Reported[]> {
  return reportedBy(guardrails({ requiredTags: [], today: '2026-11-30', ...options }), resources);
}

/** The same of any policies. */
export async function reportedBy(policies: Policies, resources: readonly Told[]): Promise<readonly Reported[]> {
  const alone = makeAnalyzeRpcFun('pack', '1.0.0', 'advisory', policies);
  const together = makeAnalyzeStackRpcFun('pack', '1.0.0', 'advisory', policies);
  const found: Reported[] = [];
  for (const each of resources.filter(({ isRead }) => isRead !== true))
    found.push(...(await call(alone, requestOf(each))).map((one) => ({ ...one, urn: each.urn })));
  found.push(...(await call(together, stackRequestOf(resources))));
  return found;
}

/** Messages of one rule, from the policy for single resources and the one for stacks. */
export async function findings(
  rule: string,
  resources: readonly Told[],
  options: GuardrailOptions = {},
): Promise<readonly string[]> {
  const all = await reported(resources, options);
  return all.filter(({ policy }) => policy === rule || policy === `${rule}-in-stack`).map(({ message }) => message);
}

/** A resource as the engine asks about it alone. */
export function requestOf(each: Told): analyzer.AnalyzeRequest {
  const request = new analyzer.AnalyzeRequest();
  describe(request, each);
  return request;
}

function stackRequestOf(resources: readonly Told[]): analyzer.AnalyzeStackRequest {
  const request = new analyzer.AnalyzeStackRequest();
  for (const each of resources) {
    const one = new analyzer.AnalyzerResource();
    describe(one, { ...each, properties: each.answered ?? each.properties });
    one.setParent(each.parent ?? '');
    one.setDependenciesList([...(each.dependencies ?? [])]);
    for (const [property, urns] of Object.entries(each.references)) {
      const dependencies = new analyzer.AnalyzerPropertyDependencies();
      dependencies.setUrnsList([...urns]);
      one.getPropertydependenciesMap().set(property, dependencies);
    }
    request.addResources(one);
  }
  return request;
}

function describe(request: analyzer.AnalyzeRequest | analyzer.AnalyzerResource, each: Told): void {
  request.setType(each.type);
  request.setUrn(each.urn);
  request.setName(each.name);
  request.setProperties(struct(each.properties));
  const options = new analyzer.AnalyzerResourceOptions();
  options.setProtect(each.protect);
  request.setOptions(options);
  if (each.provider === undefined) return;
  const provider = new analyzer.AnalyzerProviderResource();
  provider.setType('pulumi:providers:aws');
  provider.setUrn(each.providerUrn ?? 'urn:pulumi:production::northwind::pulumi:providers:aws::default_7_48_0');
  provider.setProperties(struct(each.provider));
  request.setProvider(provider);
}

function struct(properties: Record<string, unknown>): Struct {
  return Struct.fromJavaScript(JSON.parse(JSON.stringify(properties)) as Record<string, JavaScriptValue>);
}

function call<Request>(handler: Handler<Request>, request: Request): Promise<readonly Reported[]> {
  return new Promise((resolve, reject) => {
    handler({ request }, (error, response) => {
      if (error) reject(error);
      else resolve((response?.getDiagnosticsList() ?? []).map(reportOf));
    });
  });
}

/** A message begins with the description of its policy, on a line of its own. */
function reportOf(diagnostic: analyzer.AnalyzeDiagnostic): Reported {
  const description = `${diagnostic.getDescription()}\n`;
  const message = diagnostic.getMessage();
  return {
    policy: diagnostic.getPolicyname(),
    level: diagnostic.getEnforcementlevel() === analyzer.EnforcementLevel.MANDATORY ? 'mandatory' : 'advisory',
    urn: diagnostic.getUrn(),
    message: message.startsWith(description) ? message.slice(description.length) : message,
  };
}

import * as proto from '@pulumi/pulumi/proto/resource_pb';
import { UNKNOWN, type RecordedResource } from './recording';
import { aliasesOf, urnOf, type StackName } from './urns';

type Done<Answer> = (error: Error | null, answer: Answer) => void;
type Tree = Readonly<Record<string, unknown>>;

/** Answers what a program asks of its provider; `undefined` where the provider alone knows. */
export type Answer = (token: string) => Tree | undefined;

/**
 * Stands where a program speaks to the engine, and keeps what it registers. It answers as the engine does in a preview: no resource
 * that a provider makes has an ID yet.
 */
export class RecordingMonitor {
  private readonly kept = new Map<string, RecordedResource>();
  private readonly names = new Map<string, string>();
  private readonly registered = new Map<string, ReturnType<proto.RegisterResourceRequest['getObject']>>();

  /** When the program last asked for something, by `performance.now()`. */
  lastHeard = performance.now();

  /** URNs that a program gives to more than one resource: the engine refuses them. */
  readonly repeated = new Set<string>();

  constructor(
    private readonly where: StackName,
    private readonly answer: Answer,
  ) {}

  /** Sorted: a program registers in no certain order. */
  get resources(): readonly RecordedResource[] {
    return [...this.kept.values()].toSorted((one, other) => (one.urn < other.urn ? -1 : 1));
  }

  registerResource(request: proto.RegisterResourceRequest, done: Done<proto.RegisterResourceResponse>): void {
    const response = new proto.RegisterResourceResponse();
    response.setUrn(this.register(request));
    if (request.getCustom()) response.setId(UNKNOWN);
    response.setObject(request.getObject());
    this.reply(done, response);
  }

  registerResourceOutputs(request: proto.RegisterResourceOutputsRequest, done: Done<object>): void {
    const resource = this.kept.get(request.getUrn());
    const outputs = request.getOutputs()?.toJavaScript();
    if (resource && outputs) this.kept.set(resource.urn, { ...resource, outputs });
    this.reply(done, {});
  }

  readResource(request: proto.ReadResourceRequest, done: Done<proto.ReadResourceResponse>): void {
    const urn = urnOf(this.where, request.getParent(), request.getType(), request.getName());
    this.keep(request.getName(), {
      urn,
      type: request.getType(),
      custom: true,
      inputs: treeOf(request.getProperties()),
      ...placed(request),
      dependencies: request.getDependenciesList(),
      propertyDependencies: {},
      external: true,
    });
    const response = new proto.ReadResourceResponse();
    response.setUrn(urn);
    response.setProperties(request.getProperties());
    this.reply(done, response);
  }

  invoke(request: proto.ResourceInvokeRequest, done: Done<object>): void {
    const token = request.getTok();
    const answered = token === GET_RESOURCE ? this.getResource(request) : this.ask(token);
    if (answered === undefined) this.refuse(done, `asks ${token}, which its provider alone can answer`);
    else this.reply(done, { getFailuresList: () => [], getReturn: () => answered });
  }

  /** What a program asks of a component that a plugin makes. */
  call(request: proto.ResourceCallRequest, done: Done<object>): void {
    this.refuse(done, `calls ${request.getTok()}, which a plugin of the engine alone can answer`);
  }

  registerPackage(_request: proto.RegisterPackageRequest, done: Done<proto.RegisterPackageResponse>): void {
    this.reply(done, new proto.RegisterPackageResponse());
  }

  /** What newer SDKs ask: all that the engine can do but calling back. */
  getDeploymentInfo(_request: object, done: Done<object>): void {
    this.reply(done, { getSupportedfeaturesList: () => FEATURES, getSecretprovider: () => undefined });
  }

  /** What older ones ask. */
  supportsFeature(request: proto.SupportsFeatureRequest, done: Done<proto.SupportsFeatureResponse>): void {
    const response = new proto.SupportsFeatureResponse();
    response.setHassupport(!/transforms|hooks/i.test(request.getId()));
    this.reply(done, response);
  }

  signalAndWaitForShutdown(_request: object, done: Done<object>): void {
    this.reply(done, {});
  }

  close(): void {
    // There is no connection.
  }

  private ask(token: string): object | undefined {
    const answered = this.answer(token);
    return answered === undefined ? undefined : { toJavaScript: () => answered };
  }

  private refuse(done: Done<object>, what: string): void {
    this.lastHeard = performance.now();
    const details = `the program ${what}: ${PREVIEW_INSTEAD}`; // The SDK passes on these alone.
    setImmediate(() => done(Object.assign(new Error(details), { details }), {}));
  }

  /** An engine answers later, and a program's events keep the order that they have then. */
  private reply<Response>(done: Done<Response>, response: Response): void {
    this.lastHeard = performance.now();
    setImmediate(() => done(null, response));
  }

  /** What the SDK asks where a property is a resource: it makes an object of that resource again. */
  private getResource(request: proto.ResourceInvokeRequest): object {
    const urn = String(treeOf(request.getArgs()).urn);
    const answered = new Map<string, object>([
      ['urn', { toJavaScript: () => urn }],
      ['id', { toJavaScript: () => (this.kept.get(urn)?.custom ? UNKNOWN : '') }],
      ['state', { getStructValue: () => this.registered.get(urn) }],
    ]);
    return { getFieldsMap: () => answered };
  }

  private register(request: proto.RegisterResourceRequest): string {
    const [name, type, parent] = [request.getName(), request.getType(), request.getParent()];
    const urn = urnOf(this.where, parent, type, name);
    const around = this.kept.get(parent)?.aliases;
    const aliases = aliasesOf(this.where, request.getAliasesList(), {
      ...{ urn, name, type, parent },
      ...(around && { around: { name: this.names.get(parent) ?? '', aliases: around } }),
    });
    const ignored = request.getIgnorechangesList();
    this.registered.set(urn, request.getObject());
    this.keep(name, {
      urn,
      type,
      custom: request.getCustom(),
      inputs: treeOf(request.getObject()),
      ...placed(request),
      dependencies: request.getDependenciesList().toSorted(),
      propertyDependencies: propertyDependenciesOf(request),
      ...(request.getProtect() && { protect: true }),
      ...(request.getRetainondelete() && { retainOnDelete: true }),
      ...(request.getRemote() && { remote: true }),
      ...(ignored.length > 0 && { ignoreChanges: ignored }),
      ...(aliases.length > 0 && { aliases }),
    });
    return urn;
  }

  private keep(name: string, resource: RecordedResource): void {
    if (this.kept.has(resource.urn)) this.repeated.add(resource.urn);
    this.kept.set(resource.urn, resource);
    this.names.set(resource.urn, name);
  }
}

/** What to do with a program that asks for more than can be had without its engine. */
export const PREVIEW_INSTEAD = 'what `pulumi preview --json --show-sames` prints has the answer';

/** The engine's own function for what it knows of a resource. */
const GET_RESOURCE = 'pulumi:pulumi:getResource';

/** Older SDKs know no features by number. */
const KNOWN: Readonly<Record<string, number | string>> = { ...(proto as Partial<typeof proto>).ResourceMonitorFeature };
const FEATURES = Object.entries(KNOWN).flatMap(([name, feature]) => (/TRANSFORMS|HOOKS/.test(name) ? [] : feature));

function placed(request: {
  getParent(): string;
  getProvider(): string;
}): Pick<RecordedResource, 'parent' | 'provider'> {
  const [parent, of] = [request.getParent(), request.getProvider()];
  return { ...(parent !== '' && { parent }), ...(of !== '' && { provider: of }) };
}

function propertyDependenciesOf(request: proto.RegisterResourceRequest): RecordedResource['propertyDependencies'] {
  const all: [string, readonly string[]][] = [];
  request.getPropertydependenciesMap().forEach((dependencies, key) => {
    if (dependencies.getUrnsList().length > 0) all.push([key, dependencies.getUrnsList().toSorted()]);
  });
  return Object.fromEntries(all.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Keys in one order, whatever order the program wrote them in. */
function treeOf(struct: { toJavaScript(): Tree } | undefined): Tree {
  return sorted(struct?.toJavaScript() ?? {}) as Tree;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

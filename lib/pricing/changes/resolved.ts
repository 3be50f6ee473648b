import { callIn } from '../readers/cloudformation/evaluate';
import { referenceIn, referencesOf, unknownsIn, UnknownText, type Reference } from '../readers/reference';
import { isList, isObject, own, type JsonObject } from '../readers/shape';
import type { Resource } from '../readers/resource';
import { isUnknown, type Maybe, type Unknown } from '../readers/unknown';

/** A reference of a property to a resource. */
export interface Use {
  /** Dotted path of the property. */
  readonly property: string;
  /** ID of the resource. */
  readonly to: string;
  /** Which attribute of it; its ID where none is named. */
  readonly attribute?: string;
  /** How: within its own stack and those around it, by an export, or by an output that CloudFormation does not watch. */
  readonly by: 'reference' | 'export' | 'output';
  /** The reference as the template writes it. */
  readonly written: string;
}

/** The properties of a resource with everything in its place that is known before deployment. */
export interface ResolvedProperties {
  /** Maps, lists, scalars, and an {@link Expression} for what only the deployment knows. */
  readonly properties: unknown;
  readonly uses: readonly Use[];
}

/** A value that only the deployment knows, as text: two are the same where their texts are. */
export class Expression {
  /** @param written - an output of another stack as the template names it: CloudFormation looks at nothing else */
  constructor(
    readonly text: string,
    readonly written?: string,
  ) {}

  isSame({ text, written }: Expression): boolean {
    return this.text === text || (this.written !== undefined && this.written === written);
  }
}

const REFERENCES: Readonly<Partial<Record<string, Use['by']>>> = {
  Ref: 'reference',
  'Fn::GetAtt': 'reference',
  'Fn::ImportValue': 'export',
  'Fn::GetStackOutput': 'output',
};

/** `${Name}`, `${Name.Attribute}` and the escape `${!Literal}`. */
const VARIABLE = /\$\{([^}]*)\}/;

/**
 * Resolves the properties of a resource.
 * @param nameOf - what a resource is called in both of the templates that are compared, by its ID
 */
export function resolveProperties(resource: Resource, nameOf: (id: string) => string): ResolvedProperties {
  const { properties } = resource.definition;
  if (properties === undefined) return { properties: {}, uses: [] };
  const resolver = new PropertyResolver(resource, nameOf);
  return { properties: resolver.node(properties, ''), uses: resolver.uses };
}

class PropertyResolver {
  readonly uses: Use[] = [];

  constructor(
    private readonly resource: Resource,
    private readonly nameOf: (id: string) => string,
  ) {}

  /** `undefined` for `AWS::NoValue`, which takes its property away. */
  node(node: unknown, path: string): unknown {
    if (isList(node)) return node.map((item, at) => this.node(item, below(path, at))).filter(isThere);
    if (isUnknown(node)) return this.evaluated(node, path);
    if (!isObject(node))
      return typeof node === 'string' && isUnknown(this.evaluate(node)) ? new Expression(node) : node;
    const call = callIn(node);
    return call === undefined ? this.map(node, path) : this.call(call, node, path);
  }

  /** What a reader has evaluated itself, as there are no functions in it. */
  private evaluated(value: Unknown, path: string): Expression {
    const parts: readonly Maybe<string>[] = value instanceof UnknownText ? value.parts : [value];
    const words = parts.map((part) => {
      const references = isUnknown(part) ? referencesOf(part) : [];
      if (references.length === 0) return isUnknown(part) ? part.because : part;
      return references.map((reference) => this.use(reference, 'reference', path)).join(' ');
    });
    return new Expression(words.join(''));
  }

  private use({ to, attribute }: Reference, by: Use['by'], property: string, written?: string): string {
    const text = `${this.nameOf(to)} ${attribute ?? ''}`;
    this.uses.push({ property, to, ...(attribute !== undefined && { attribute }), by, written: written ?? text });
    return text;
  }

  private map(map: JsonObject, path: string): JsonObject {
    const entries = Object.entries(map).map(([key, value]): [string, unknown] => [
      key,
      this.node(value, below(path, key)),
    ]);
    return Object.fromEntries(entries.filter(([, value]) => isThere(value)));
  }

  private call(call: string, node: JsonObject, path: string): unknown {
    const value = this.evaluate(node);
    const unknown = unknownsIn(value);
    if (unknown.length === 0) return value;
    const argument = node[call];
    if (call === 'Fn::If') {
      const branch = this.branch(argument);
      if (branch !== undefined) return this.node(branch, path);
    }
    const by = REFERENCES[call];
    const reference = referenceIn(value);
    if (by !== undefined && reference !== undefined) return this.reference(reference, by, node, path);
    const parts = call === 'Fn::Sub' ? partsOf(argument) : argument;
    const text = `${call} ${printed(this.node(parts, path))}`;
    return by === 'output' ? new Expression(text, printed(node)) : new Expression(text);
  }

  private reference(reference: Reference, by: Use['by'], node: JsonObject, path: string): Expression {
    const written = printed(node);
    const text = this.use(reference, by, path, written);
    return by === 'output' ? new Expression(text, written) : new Expression(text);
  }

  /** What an `Fn::If` comes to, where its condition is known. */
  private branch(argument: unknown): unknown {
    if (!isList(argument)) return undefined;
    const [condition, then, otherwise] = argument;
    const holds = this.evaluate({ 'Fn::If': [condition, true, false] });
    return typeof holds === 'boolean' ? (holds ? then : otherwise) : undefined;
  }

  private evaluate(node: unknown): unknown {
    return this.resource.definition.evaluate(node);
  }
}

/** The text and the variables of an `Fn::Sub` in their order. */
function partsOf(argument: unknown): unknown {
  const [text, variables]: readonly unknown[] = isList(argument) ? argument : [argument];
  if (typeof text !== 'string') return argument;
  const given = isObject(variables) ? variables : undefined;
  return text.split(VARIABLE).map((piece, at) => {
    if (at % 2 === 0 || piece.startsWith('!')) return piece;
    const name = piece.trim();
    return own(given, name) ?? (name.includes('.') ? { 'Fn::GetAtt': name } : { Ref: name });
  });
}

function printed(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isObject(part) && !(part instanceof Expression) ? sorted(part) : part,
  );
}

function sorted(map: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(map).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function isThere(value: unknown): boolean {
  return value !== undefined;
}

function below(path: string, step: string | number): string {
  return path === '' ? String(step) : `${path}.${step}`;
}

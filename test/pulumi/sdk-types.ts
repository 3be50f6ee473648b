import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A type as the declarations of a Pulumi SDK have it, without what is only asynchronous about it. */
export type SdkType =
  | { readonly kind: 'string' | 'number' | 'boolean' | 'any' }
  | { readonly kind: 'literal'; readonly value: string | boolean }
  | { readonly kind: 'enum'; readonly name: string; readonly values: readonly (string | number)[] }
  | { readonly kind: 'list' | 'map'; readonly of: SdkType }
  | { readonly kind: 'object'; readonly name: string }
  | { readonly kind: 'union'; readonly of: readonly SdkType[] };

export interface SdkField {
  readonly name: string;
  /** Whether it must be given; of an output, whether it always has a value. */
  readonly required: boolean;
  readonly type: SdkType;
}

/** What a resource takes, and what it has when it is made. */
export interface SdkResource {
  readonly inputs: readonly SdkField[];
  readonly outputs: readonly SdkField[];
}

/** What resources and the objects in their inputs have, by token and by name. */
export interface SdkTypes {
  /** @param token - of a resource, a provider or a function: `aws:ec2/vpc:Vpc` */
  resource(token: string): SdkResource | undefined;
  /** @param name - of an object: `ec2.LaunchTemplateMetadataOptions` */
  object(name: string): readonly SdkField[] | undefined;
}

const SCALARS: Partial<Record<ts.SyntaxKind, 'string' | 'number' | 'boolean'>> = {
  [ts.SyntaxKind.StringKeyword]: 'string',
  [ts.SyntaxKind.NumberKeyword]: 'number',
  [ts.SyntaxKind.BooleanKeyword]: 'boolean',
};

/**
 * The types of an installed Pulumi SDK, read from its declarations. They are generated, so their grammar is small: they are parsed
 * and never type-checked, the file of all nested inputs in half a second and once, the others in a few milliseconds each.
 */
export class DeclaredTypes implements SdkTypes {
  private readonly root: string;
  private readonly files = new Map<string, ReadonlyMap<string, ts.Node>>();
  private readonly resources = new Map<string, SdkResource | undefined>();

  /** @param sdk - name of its package: `@pulumi/aws` */
  constructor(sdk: string) {
    this.root = path.dirname(require.resolve(`${sdk}/package.json`));
  }

  resource(token: string): SdkResource | undefined {
    if (!this.resources.has(token)) this.resources.set(token, this.declared(token));
    return this.resources.get(token);
  }

  object(name: string): readonly SdkField[] | undefined {
    return this.fieldsOf(this.namesIn('types/input.d.ts').get(name));
  }

  private declared(token: string): SdkResource | undefined {
    const [file, name] = fileAndName(token);
    const names = this.namesIn(file);
    const inputs = this.fieldsOf(names.get(`${name}Args`));
    const outputs = this.fieldsOf(names.get(name) ?? names.get(`${name}Result`));
    return inputs && outputs && { inputs, outputs };
  }

  /** What a file declares, by name; in a namespace, with its name before it. */
  private namesIn(relative: string): ReadonlyMap<string, ts.Node> {
    const known = this.files.get(relative);
    if (known) return known;
    const file = path.join(this.root, relative);
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const names = new Map(declarations(ts.createSourceFile(file, text, ts.ScriptTarget.Latest).statements, ''));
    this.files.set(relative, names);
    return names;
  }

  private fieldsOf(node: ts.Node | undefined): readonly SdkField[] | undefined {
    if (node === undefined || !(ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node))) return undefined;
    return node.members.flatMap((member: ts.ClassElement | ts.TypeElement) => {
      const isField = ts.isPropertySignature(member) || (ts.isPropertyDeclaration(member) && !isStatic(member));
      if (!isField || !ts.isIdentifier(member.name) || member.type === undefined) return [];
      const optional = member.questionToken !== undefined || mayBeUndefined(member.type);
      return [{ name: member.name.text, required: !optional, type: this.typeOf(member.type) }];
    });
  }

  private typeOf(node: ts.TypeNode): SdkType {
    const scalar = SCALARS[node.kind];
    if (scalar) return { kind: scalar };
    if (ts.isParenthesizedTypeNode(node)) return this.typeOf(node.type);
    if (ts.isArrayTypeNode(node)) return { kind: 'list', of: this.typeOf(node.elementType) };
    if (ts.isUnionTypeNode(node)) return this.unionOf(node.types);
    if (ts.isTypeLiteralNode(node)) {
      const entries = node.members.find(ts.isIndexSignatureDeclaration);
      return entries ? { kind: 'map', of: this.typeOf(entries.type) } : { kind: 'any' };
    }
    if (ts.isLiteralTypeNode(node)) return { kind: 'literal', value: literal(node.literal) };
    return ts.isTypeReferenceNode(node) ? this.named(node) : { kind: 'any' };
  }

  private unionOf(nodes: readonly ts.TypeNode[]): SdkType {
    const of = nodes.filter(({ kind }) => kind !== ts.SyntaxKind.UndefinedKeyword).map((each) => this.typeOf(each));
    const [only] = of;
    return of.length === 1 && only ? only : { kind: 'union', of };
  }

  private named({ typeName, typeArguments }: ts.TypeReferenceNode): SdkType {
    const name = dotted(typeName);
    const [space, ...rest] = name.split('.');
    const [inner] = typeArguments ?? [];
    if (inner && /^(pulumi\.)?(Input|Output)$/.test(name)) return this.typeOf(inner);
    if (space === 'inputs') return { kind: 'object', name: rest.join('.') };
    if (space === 'enums') return this.enumOf(rest);
    if (space === 'outputs' || space === 'pulumi') return { kind: 'any' };
    return { kind: 'string' }; // An ARN, or a resource that stands for its own.
  }

  private enumOf(steps: readonly string[]): SdkType {
    const file = path.posix.join('types/enums', ...steps.slice(0, -1), 'index.d.ts');
    const node = this.namesIn(file).get(steps.at(-1) ?? '');
    const type = node && ts.isVariableDeclaration(node) ? node.type : undefined;
    if (type === undefined || !ts.isTypeLiteralNode(type)) return { kind: 'any' };
    const values = type.members.flatMap((member) => {
      const isValue = ts.isPropertySignature(member) && member.type && ts.isLiteralTypeNode(member.type);
      return isValue && ts.isStringLiteral(member.type.literal) ? [member.type.literal.text] : [];
    });
    return { kind: 'enum', name: steps.join('.'), values };
  }
}

/** `aws:ec2/vpc:Vpc` is the class Vpc of ec2/vpc.d.ts, a provider that of provider.d.ts, and a function has its name in capitals. */
function fileAndName(token: string): readonly [string, string] {
  const [, module = '', name = ''] = token.split(':');
  if (token.startsWith('pulumi:providers:')) return ['provider.d.ts', 'Provider'];
  const file = module.startsWith('index/') ? module.slice('index/'.length) : module;
  return [`${file}.d.ts`, name.charAt(0).toUpperCase() + name.slice(1)];
}

function* declarations(nodes: Iterable<ts.Node>, prefix: string): Generator<readonly [string, ts.Node]> {
  for (const node of nodes) {
    if (ts.isModuleDeclaration(node) && node.body) {
      const inside = `${prefix}${node.name.text}.`;
      yield* declarations(ts.isModuleBlock(node.body) ? node.body.statements : [node.body], inside);
    } else if (ts.isVariableStatement(node)) {
      for (const one of node.declarationList.declarations) yield [prefix + dotted(one.name as ts.Identifier), one];
    } else if ((ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) && node.name) {
      yield [prefix + node.name.text, node];
    }
  }
}

function mayBeUndefined(type: ts.TypeNode): boolean {
  if (ts.isTypeReferenceNode(type)) return (type.typeArguments ?? []).some(mayBeUndefined);
  return ts.isUnionTypeNode(type) && type.types.some(({ kind }) => kind === ts.SyntaxKind.UndefinedKeyword);
}

function isStatic(member: ts.PropertyDeclaration): boolean {
  return member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) === true;
}

function literal(node: ts.LiteralTypeNode['literal']): string | boolean {
  return ts.isStringLiteral(node) ? node.text : node.kind === ts.SyntaxKind.TrueKeyword;
}

function dotted(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : `${dotted(name.left)}.${name.right.text}`;
}

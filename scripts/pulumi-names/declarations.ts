import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

import type { Field } from './field';

/** A resource type of the SDK. */
export interface Declared {
  /** E.g. `aws:ec2/vpc:Vpc`. */
  readonly token: string;
  /** What it takes. */
  readonly inputs: readonly Field[];
  /** Tokens that it went by before. */
  readonly aliases: readonly string[];
}

/** The resource types of `@pulumi/aws`, by its declarations: they are parsed, never type-checked. */
export class Declarations {
  private readonly root = dirname(require.resolve('@pulumi/aws/package.json'));
  private readonly nested = this.interfacesOf(join('types', 'input.d.ts'));

  all(): readonly Declared[] {
    const modules = readdirSync(this.root, { withFileTypes: true }).filter((each) => each.isDirectory());
    const files = ['.', ...modules.map(({ name }) => name)].flatMap((folder) =>
      readdirSync(join(this.root, folder))
        .filter((name) => name.endsWith('.js'))
        .map((name) => join(folder, name)),
    );
    return files.flatMap((file) => this.declaredIn(file)).sort((a, b) => (a.token < b.token ? -1 : 1));
  }

  private declaredIn(file: string): readonly Declared[] {
    const code = readFileSync(join(this.root, file), 'utf8');
    const [, token = ''] = /__pulumiType = '(aws:[^']+)'/.exec(code) ?? [];
    if (token === '') return [];
    const aliases = [...(/aliases: \[(.*)\]/.exec(code)?.[1] ?? '').matchAll(/type: "([^"]+)"/g)];
    const type = token.slice(token.lastIndexOf(':') + 1);
    const args = this.interfacesOf(file.replace(/\.js$/, '.d.ts')).get(`${type}Args`);
    return [
      {
        token,
        inputs: args === undefined ? [] : this.fieldsOf(args),
        aliases: aliases.map(([, alias = '']) => alias),
      },
    ];
  }

  /** Interfaces of a file by name, those of a namespace as `space.Name`. */
  private interfacesOf(file: string): ReadonlyMap<string, ts.InterfaceDeclaration> {
    const path = join(this.root, file);
    const found = new Map<string, ts.InterfaceDeclaration>();
    const walk = (nodes: readonly ts.Node[], prefix: string): void => {
      for (const node of nodes) {
        if (ts.isInterfaceDeclaration(node)) found.set(`${prefix}${node.name.text}`, node);
        if (ts.isModuleDeclaration(node) && node.body !== undefined && ts.isModuleBlock(node.body))
          walk(node.body.statements, `${prefix}${node.name.text}.`);
      }
    };
    if (existsSync(path))
      walk(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true).statements, '');
    return found;
  }

  private fieldsOf(declaration: ts.InterfaceDeclaration): readonly Field[] {
    return declaration.members.flatMap((member) =>
      ts.isPropertySignature(member) && ts.isIdentifier(member.name) && member.type !== undefined
        ? [{ name: member.name.text, ...this.kindOf(member.type) }]
        : [],
    );
  }

  private kindOf(node: ts.TypeNode): Omit<Field, 'name'> {
    if (ts.isParenthesizedTypeNode(node)) return this.kindOf(node.type);
    if (ts.isArrayTypeNode(node)) return { ...this.kindOf(node.elementType), isList: true };
    if (ts.isTypeLiteralNode(node)) return { kind: 'map' };
    if (ts.isUnionTypeNode(node)) {
      const kinds = node.types.map((each) => this.kindOf(each));
      return kinds.find(({ kind, isList }) => kind !== 'scalar' || isList) ?? { kind: 'scalar' };
    }
    if (!ts.isTypeReferenceNode(node)) return { kind: 'scalar' };
    const name = node.typeName.getText(node.getSourceFile());
    const [argument] = node.typeArguments ?? [];
    if (argument !== undefined) return this.kindOf(argument);
    const nested = name.startsWith('inputs.') ? this.nested.get(name.replace('inputs.', '')) : undefined;
    return nested === undefined
      ? { kind: 'scalar' }
      : { kind: 'object', typeName: name, fields: () => this.fieldsOf(nested) };
  }
}

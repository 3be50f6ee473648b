import type { Tags } from '../tags';
import { isUnknown, lift, Unknown, type Maybe } from '../unknown';

import type { Assumptions } from './assumptions';
import { Cells } from './cells';
import { DEEPEST, evaluate } from './evaluate';
import { truth } from './intrinsics/conditions';
import { Loops } from './loops';
import { isReadFromSsm, parameterValue } from './parameters';
import { isPseudoParameter, pseudoParameter, type Environment } from './pseudo';
import { Reference } from '../reference';
import type { Scope, StackQuery } from './scope';
import { expandServerless, unexpanded, type Expansion } from './sam';
import { isObject, own, ownObject, ownText, type JsonObject } from '../shape';
import type { Template } from './source';
import { tagLists, withTags } from './tags';
import { hasLanguageExtensions, isServerless } from './transforms';

/** What a stack asks of the stacks around it. */
export interface StackContext {
  imported(exportName: string, by: Stack): unknown;
  outputOf(stack: StackQuery, outputName: string, by: Stack): unknown;
  /** The nested stack that a resource stands for, if its template is at hand. */
  nested(stack: Stack, logicalId: string): Stack | undefined;
  /** What is taken for true of what nobody knows. */
  readonly assumptions: Assumptions;
  /** Why it is not known what a stack set makes, if it is not. */
  unknownStackSet(stack: Stack, logicalId: string): Unknown | undefined;
  /** How deep the evaluation is, over all stacks: they may call each other. */
  readonly depth: { now: number };
}

/** A stack's definition: a template at its place. */
export interface StackDefinition extends Environment {
  /** Unique among the given stacks. */
  readonly id: string;
  readonly template: Template;
  /** Path under which its resources stand. @default - none */
  readonly path?: string;
  /** The resource that stands for it in the stack that it is nested in. @default - it is not nested */
  readonly parent?: { readonly stack: Stack; readonly logicalId: string };
  /** Tags of the stack, by key. @default - none, or those of the resource that stands for it */
  readonly tags?: Maybe<JsonObject>;
  /** The value given for a parameter; `undefined` where none is given. */
  readonly given: (parameter: string) => unknown;
  /** The value given for an SSM parameter; `undefined` where none is given. */
  readonly ssm: (name: string) => string | undefined;
}

/** The scope in which one template is evaluated. Everything is computed when first asked for, and once. */
export class Stack implements Scope {
  private readonly sections = new Cells<JsonObject | undefined>(() => undefined);
  private readonly expansions = new Cells<Expansion>(() => unexpanded(this.section('Resources') ?? {}));
  private readonly loops = new Loops(this);
  private readonly parameters = new Cells<unknown>((name) => new Unknown(`parameter ${name} refers to itself`));
  private readonly conditions = new Cells<Maybe<boolean>>((name) => new Unknown(`condition ${name} refers to itself`));
  /** What was asked for as a whole and holds nothing to evaluate: meters ask for the same properties again. */
  private readonly literals = new WeakSet<object>();
  private readonly outputs = new Cells<unknown>((name) => new Unknown(`output ${name} refers to itself`));

  constructor(
    readonly definition: StackDefinition,
    private readonly context: StackContext,
  ) {}

  get id(): string {
    return this.definition.id;
  }

  /** The ID of one of its resources. */
  idOf(logicalId: string): string {
    return `${this.id}/${logicalId}`;
  }

  get region(): string {
    return this.definition.region;
  }

  /** The resources as the template writes them, with its loops and those of SAM written out. */
  get resources(): JsonObject {
    return this.expansion.resources;
  }

  /** The resources, and what became of those of SAM. While it is under way they stand as written. */
  get expansion(): Expansion {
    return this.expansions.get('Resources', () => {
      const resources = this.section('Resources') ?? {};
      const isOfSam = isServerless(this.definition.template.body);
      return isOfSam ? expandServerless(resources, this.section('Globals'), this) : unexpanded(resources);
    });
  }

  /** Tags that CloudFormation puts on every resource of the stack. */
  get tags(): Maybe<Tags> {
    const { parent, tags } = this.definition;
    return parent === undefined ? withTags(new Map(), tags) : parent.stack.tagsOf(parent.logicalId);
  }

  /** Tags of a resource, those of its stack included. */
  tagsOf(logicalId: string): Maybe<Tags> {
    const resource = ownObject(this.resources, logicalId);
    const lists = tagLists(ownText(resource, 'Type'), ownObject(resource, 'Properties'));
    return lists.reduce<Maybe<Tags>>((tags, list) => withTags(tags, this.evaluate(list)), this.tags);
  }

  evaluate(node: unknown): unknown {
    const { depth } = this.context;
    if (depth.now >= DEEPEST) return new Unknown(`it is nested deeper than ${DEEPEST} levels`);
    if (typeof node !== 'object' || node === null) return evaluate(node, this);
    if (this.literals.has(node)) return node;
    const isWhole = depth.now === 0;
    depth.now += 1;
    const value = evaluate(node, this);
    depth.now -= 1;
    if (isWhole && value === node) this.literals.add(node);
    return value;
  }

  get conditionNames(): readonly string[] {
    return Object.keys(this.section('Conditions') ?? {});
  }

  /** A condition as the template writes it. */
  conditionNode(name: string): unknown {
    return own(this.section('Conditions'), name);
  }

  condition(name: string): Maybe<boolean> {
    const node = this.conditionNode(name);
    if (node === undefined) return new Unknown(`condition ${name} is not in the template`);
    return this.conditions.get(name, () => truth(node, this));
  }

  ref(name: string): unknown {
    if (isPseudoParameter(name)) return pseudoParameter(name, this.definition);
    const parameter = this.declaration(name);
    if (parameter !== undefined) return this.parameters.get(name, () => this.parameter(name, parameter));
    return this.resource(this.expansion.names.get(name) ?? name, `the ID of ${name} is known only after deployment`);
  }

  /** How a template declares a parameter. */
  declaration(parameter: string): JsonObject | undefined {
    return ownObject(this.section('Parameters'), parameter);
  }

  /**
   * Names an unknown value, so that what is assumed of it holds wherever it is asked for: a parameter in all nested stacks that it is
   * handed to.
   */
  variable(node: unknown): string {
    const { parent } = this.definition;
    const parameter = isObject(node) ? ownText(node, 'Ref') : undefined;
    if (parent !== undefined && parameter !== undefined && this.declaration(parameter) !== undefined) {
      const properties = ownObject(ownObject(parent.stack.resources, parent.logicalId), 'Properties');
      const handed = own(ownObject(properties, 'Parameters'), parameter);
      if (isObject(handed) && ownText(handed, 'Ref') !== undefined) return parent.stack.variable(handed);
    }
    return `${this.id} ${JSON.stringify(node)}`;
  }

  assumedEqual(node: unknown, text: string): boolean | undefined {
    return this.assumptions.equal(this.variable(node), text);
  }

  attribute(logicalId: string, name: string): unknown {
    const attribute = this.resource(
      this.named(logicalId, name),
      `attribute ${name} of ${logicalId} is known only after deployment`,
      name,
    );
    if (!(attribute instanceof Reference) || !name.startsWith('Outputs.')) return attribute;
    const nested = this.nested(logicalId);
    return nested === undefined ? attribute : nested.output(name.slice('Outputs.'.length));
  }

  /** The nested stack that a resource stands for, if its template is at hand. */
  nested(logicalId: string): Stack | undefined {
    return this.context.nested(this, logicalId);
  }

  /** Why it is not known what a stack set makes, if it is not. */
  unknownStackSet(logicalId: string): Unknown | undefined {
    return this.context.unknownStackSet(this, logicalId);
  }

  mapped(map: string, topLevelKey: string, secondLevelKey: string): unknown {
    return own(ownObject(ownObject(this.section('Mappings'), map), topLevelKey), secondLevelKey);
  }

  ssm(name: string): string | undefined {
    return this.definition.ssm(name);
  }

  imported(exportName: string): unknown {
    return this.context.imported(exportName, this);
  }

  outputOf(stack: StackQuery, outputName: string): unknown {
    return this.context.outputOf(stack, outputName, this);
  }

  /** The value of an output. */
  output(name: string): unknown {
    const output = ownObject(this.section('Outputs'), name);
    if (output === undefined) return new Unknown(`output ${name} is not in stack ${this.id}`);
    return this.outputs.get(name, () =>
      lift(this.holds(output), (holds) =>
        holds
          ? this.evaluate(own(output, 'Value'))
          : new Unknown(`output ${name} of stack ${this.id} is left out by its condition`),
      ),
    );
  }

  /** Names of the exports to the outputs that they export. */
  exports(): readonly (readonly [exportName: string, outputName: string])[] {
    return Object.entries(this.section('Outputs') ?? {}).flatMap(([outputName, output]) => {
      if (!isObject(output) || this.holds(output) === false) return [];
      const exportName = this.evaluate(own(ownObject(output, 'Export'), 'Name'));
      return typeof exportName === 'string' ? [[exportName, outputName] as const] : [];
    });
  }

  /** Whether this stack is deployed: a nested one is left out with the resource that stands for it. */
  isPresent(): boolean {
    const { parent } = this.definition;
    if (parent === undefined) return true;
    const resource = ownObject(parent.stack.resources, parent.logicalId);
    return resource !== undefined && parent.stack.holds(resource) !== false && parent.stack.isPresent();
  }

  /** Whether a resource or an output is there, by the condition that it names. */
  holds(conditional: JsonObject): Maybe<boolean> {
    const name = ownText(conditional, 'Condition');
    return name === undefined ? true : this.condition(name);
  }

  /** What an attribute is of: `Alias` of a SAM function, and all below it, is of the alias that SAM makes. */
  private named(logicalId: string, attribute: string): string {
    const { names } = this.expansion;
    const [first = ''] = attribute.split('.');
    return names.get(logicalId) ?? names.get(`${logicalId}.${first}`) ?? logicalId;
  }

  private resource(logicalId: string, because: string, attribute?: string): Unknown {
    const resource = ownObject(this.resources, logicalId);
    if (resource === undefined) return new Unknown(`${logicalId} is not in the template`);
    if (this.holds(resource) === false) return new Unknown(`${logicalId} is left out by its condition`);
    return new Reference(this.idOf(logicalId), because, attribute);
  }

  private parameter(name: string, declaration: JsonObject): unknown {
    const value = parameterValue(name, declaration, this.definition.given(name), this);
    const assumed = isUnknown(value) ? this.assumptions.valueOf(this.variable({ Ref: name })) : undefined;
    if (assumed === undefined || isReadFromSsm(declaration)) return value;
    return parameterValue(name, declaration, assumed, this);
  }

  private get assumptions(): Assumptions {
    return this.context.assumptions;
  }

  private section(name: string): JsonObject | undefined {
    const { body } = this.definition.template;
    return this.sections.get(name, () => {
      const section = ownObject(body, name);
      return section !== undefined && hasLanguageExtensions(body) ? this.loops.writeOut(section) : section;
    });
  }
}

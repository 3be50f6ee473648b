import { isUnknown, lift, Unknown } from '../unknown';

import { groupBy } from '../../../group-by';
import { SSM_PREFIX } from '../given-parameter';
import { Assumptions } from './assumptions';
import type { StackQuery } from './scope';
import { own, ownObject, ownText, type JsonObject } from '../shape';
import type { MadeStack, StackSource, Template } from './source';
import { Stack, type StackDefinition, type StackContext } from './stack';
import { STACK_SET, stackInstances, type StackInstance } from './stack-set';

/** CloudFormation works on no more nested stacks at a time. */
export const MAX_STACKS = 2500;

/** Said of a stack that found no room. */
export const TOO_MANY = new Unknown(`there are more than ${MAX_STACKS} stacks`);

/** All given stacks and the stacks nested in them: where one refers to another. */
export class Stacks implements StackContext {
  readonly depth = { now: 0 };
  private readonly byId = new Map<string, Stack>();
  /** By the ID of their resource. */
  private readonly unknownStackSets = new Map<string, Unknown>();
  private deployed: readonly Stack[] | undefined;
  private byName: ReadonlyMap<string, readonly Stack[]> | undefined;
  private exports: ReadonlyMap<string, readonly Export[]> | undefined;

  /**
   * @param made - by programs that are read together with them
   * @param assumptions - what is taken for true of what nobody knows
   */
  constructor(
    sources: readonly StackSource[],
    made: readonly MadeStack[] = [],
    readonly assumptions = new Assumptions(),
  ) {
    for (const { parameters, ...source } of sources)
      this.add({
        ...source,
        id: this.freeId(source.stackName),
        given: (name) => own(parameters, name),
        ssm: (name) => ownText(parameters, `${SSM_PREFIX}${name}`),
      });
    for (const { parameters, ...stack } of made)
      this.add({ ...stack, given: (name) => own(parameters, name), ssm: () => undefined });
    // What a stack set says may rest on any of the given stacks. Those that it makes come up here in turn.
    for (const stack of this.byId.values()) this.addStackSets(stack);
  }

  /** Those that no condition leaves out; a nested stack comes after the one that it is nested in. */
  get present(): readonly Stack[] {
    this.deployed ??= [...this.byId.values()].filter((stack) => stack.isPresent());
    return this.deployed;
  }

  find(id: string): Stack | undefined {
    return this.byId.get(id);
  }

  nested(stack: Stack, logicalId: string): Stack | undefined {
    return this.byId.get(`${stack.id}/${logicalId}`);
  }

  unknownStackSet(stack: Stack, logicalId: string): Unknown | undefined {
    return this.unknownStackSets.size === 0 ? undefined : this.unknownStackSets.get(`${stack.id}/${logicalId}`);
  }

  imported(exportName: string, by: Stack): unknown {
    this.exports ??= groupBy(this.present.flatMap(exportsOf), ({ key }) => key);
    const exporting = nearest(this.exports.get(exportKey(by, exportName)) ?? [], by);
    if (exporting === undefined) return new Unknown(`no given stack exports ${exportName}`);
    return exporting.stack.output(exporting.outputName);
  }

  outputOf({ name, region }: StackQuery, outputName: string, by: Stack): unknown {
    this.byName ??= groupBy(this.present, ({ definition }) => `${definition.region} ${definition.stackName ?? ''}`);
    const named = this.byName.get(`${region} ${name}`) ?? [];
    const exporting = nearest(
      named.map((stack) => ({ stack })),
      by,
    );
    if (exporting === undefined) return new Unknown(`stack ${name} in ${region} is not among the given ones`);
    return exporting.stack.output(outputName);
  }

  private add(definition: StackDefinition): void {
    const stack = new Stack(definition, this);
    this.byId.set(stack.id, stack);
    this.forget();
    for (const [logicalId, template] of definition.template.nested)
      if (!isUnknown(template) && !isStackSet(definition.template.resources, logicalId) && this.byId.size < MAX_STACKS)
        this.addNested(stack, logicalId, template);
  }

  /** Another stack may export what was asked for before. */
  private forget(): void {
    this.deployed = undefined;
    this.byName = undefined;
    this.exports = undefined;
  }

  private addStackSets(stack: Stack): void {
    for (const logicalId of Object.keys(stack.resources).filter((id) => isStackSet(stack.resources, id))) {
      const made = lift(stackInstances(stack, logicalId), (instances) =>
        this.byId.size + instances.length > MAX_STACKS ? TOO_MANY : instances,
      );
      if (isUnknown(made)) this.unknownStackSets.set(`${stack.id}/${logicalId}`, made);
      else for (const instance of made) this.addInstance(stack, logicalId, instance);
    }
  }

  private addInstance(parent: Stack, logicalId: string, instance: StackInstance): void {
    const { template, account, region, parameters } = instance;
    this.add({
      id: this.freeId([parent.id, logicalId, ...(account === undefined ? [] : [account]), region].join('/')),
      template,
      region,
      ...(account !== undefined && { account }),
      parent: { stack: parent, logicalId },
      given: (name) => own(parameters, name),
      ssm: parent.definition.ssm,
    });
  }

  private addNested(parent: Stack, logicalId: string, template: Template): void {
    const { region, account } = parent.definition;
    const node = ownObject(parent.definition.template.resources, logicalId);
    const parameters = ownObject(ownObject(node, 'Properties'), 'Parameters');
    this.add({
      id: `${parent.id}/${logicalId}`,
      template,
      region,
      account,
      parent: { stack: parent, logicalId },
      given: (name) => parent.evaluate(own(parameters, name)),
      ssm: parent.definition.ssm,
    });
  }

  /** Stacks of one name may stand in several regions or accounts, and files of one name in several folders. */
  private freeId(name: string): string {
    let id = name;
    for (let count = 2; this.byId.has(id); count += 1) id = `${name}#${count}`;
    return id;
  }
}

function isStackSet(resources: JsonObject, logicalId: string): boolean {
  return ownText(ownObject(resources, logicalId), 'Type') === STACK_SET;
}

/** An output under the name that it is exported as. */
interface Export {
  readonly key: string;
  readonly stack: Stack;
  readonly outputName: string;
}

function exportsOf(stack: Stack): readonly Export[] {
  return stack.exports().map(([exportName, outputName]) => ({ key: exportKey(stack, exportName), stack, outputName }));
}

/** An export is seen within its region. */
function exportKey(stack: Stack, exportName: string): string {
  return `${stack.region} ${exportName}`;
}

/** The one candidate, or among several the one in the account of the stack that asks. */
function nearest<T extends { readonly stack: Stack }>(candidates: readonly T[], by: Stack): T | undefined {
  const [only, ...others] = candidates;
  if (others.length === 0) return only;
  return candidates.find(({ stack }) => stack.definition.account === by.definition.account);
}

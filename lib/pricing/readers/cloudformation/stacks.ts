import { Unknown } from '../unknown';

import { groupBy } from '../../../group-by';
import { SSM_PREFIX } from '../given-parameter';
import { Assumptions } from './assumptions';
import type { StackQuery } from './scope';
import { own, ownObject, ownText } from './shape';
import type { StackSource, Template } from './source';
import { Stack, type StackDefinition, type Surroundings } from './stack';

/** CloudFormation works on no more nested stacks at a time. */
const MOST_STACKS = 2500;

/** All given stacks and the stacks nested in them: where one refers to another. */
export class Stacks implements Surroundings {
  readonly depth = { now: 0 };
  private readonly byId = new Map<string, Stack>();
  private deployed: readonly Stack[] | undefined;
  private byName: ReadonlyMap<string, readonly Stack[]> | undefined;
  private exports: ReadonlyMap<string, readonly Export[]> | undefined;

  /** @param assumptions - what is taken for true of what nobody knows */
  constructor(
    sources: readonly StackSource[],
    readonly assumptions = new Assumptions(),
  ) {
    for (const { parameters, ...source } of sources)
      this.add({
        ...source,
        id: this.freeId(source.stackName),
        given: (name) => own(parameters, name),
        ssm: (name) => ownText(parameters, `${SSM_PREFIX}${name}`),
      });
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
    for (const [logicalId, template] of definition.template.nested)
      if (this.byId.size < MOST_STACKS) this.addNested(stack, logicalId, template);
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

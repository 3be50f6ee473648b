import { inputProblems, type InputProblem } from '../../../pulumi/input-problems';
import type { SdkResource, SdkTypes } from '../../../pulumi/sdk-types';
import type { ReplacementRules } from '../replacement-rules/rules';
import { isAutonamed, nameInput, named, withPrefixedName, type Autonaming } from './autonaming';
import { differences, type Difference } from './differences';
import { Estate, type Standing } from './estate';
import { failIfTold } from './faults';
import { answerOf } from './functions';
import { changedOutputs, newId, outputsOf, type Place } from './outputs';
import type { Made, Remote } from './remote';
import { isNameTaken } from './taken-names';
import { textOf, type Values } from './values';

export interface StandInOptions {
  readonly types: SdkTypes;
  readonly rules: Readonly<Record<string, ReplacementRules>>;
  /** Types that an emulator of the cloud has too. */
  readonly remotes: Readonly<Record<string, Remote>>;
  /** Folder of what stands, and of what is to fail. */
  readonly folder: string;
  /** Whose credentials there are. */
  readonly account: string;
}

/** A resource of a program. */
export interface Subject {
  readonly type: string;
  readonly name: string;
}

/**
 * Stands in for the AWS provider: strict about inputs by the declarations of @pulumi/aws, and replacing what the provider's sources
 * replace. What it makes stands in an estate, and in an emulator where that has the type.
 */
export class StandIn {
  private readonly estate: Estate;
  private config: Values = {};

  constructor(private readonly options: StandInOptions) {
    this.estate = new Estate(options.folder);
  }

  /** @throws Error when the account is another than those that are allowed */
  configure(config: Values): void {
    const allowed = textOf(config.allowedAccountIds);
    const accounts = allowed === undefined ? undefined : (JSON.parse(allowed) as readonly string[]);
    if (accounts && !accounts.includes(this.options.account)) {
      throw new Error(`AWS account ID not allowed: ${this.options.account}; expected one of ${accounts.join(', ')}`);
    }
    this.config = config;
  }

  checkConfig(config: Values): readonly InputProblem[] {
    return inputProblems(this.options.types, 'pulumi:providers:aws', config);
  }

  /** What is wrong with inputs, and the inputs with what the provider adds. */
  check(
    { type, name }: Subject,
    before: Values,
    inputs: Values,
    autonaming?: Autonaming,
  ): readonly [readonly InputProblem[], Values] {
    const input = nameInput(type, this.resource(type).inputs);
    const problems = inputProblems(this.options.types, type, inputs);
    return [problems, input === undefined ? inputs : named(type, input, name, before, inputs, autonaming)];
  }

  /** What differs, and whether the old one must go before the new one comes, because both would have the same name. */
  diff(type: string, before: Values, outputs: Values, inputs: Values): readonly [readonly Difference[], boolean] {
    const region = { region: this.placeOf(inputs).region };
    const old = 'region' in outputs ? { ...before, region: outputs.region ?? null } : before;
    const changed = differences(old, 'region' in outputs ? { ...inputs, ...region } : inputs, this.rules(type));
    const input = nameInput(type, this.resource(type).inputs);
    const keepsName = input !== undefined && inputs[input] !== undefined && inputs[input] === before[input];
    return [changed, keepsName && !isAutonamed(inputs, input)];
  }

  previewCreate({ type }: Subject, inputs: Values): Values {
    return outputsOf(type, this.resource(type).outputs, inputs, this.placeOf(inputs));
  }

  async create({ type, name }: Subject, inputs: Values): Promise<Made> {
    const at = this.placeOf(inputs);
    await failIfTold(this.options.folder, 'create', type, name);
    this.refuseTakenName(type, inputs, at);
    const full = withPrefixedName(inputs);
    const made = await this.options.remotes[type]?.create(full, at);
    const id = made?.id ?? newId(type, name);
    const outputs = { ...outputsOf(type, this.resource(type).outputs, full, at, id), ...made?.outputs };
    this.estate.set({ type, id, name, region: at.region, inputs, outputs });
    return { id, outputs };
  }

  previewUpdate({ type }: Subject, before: Standing['outputs'], oldInputs: Values, inputs: Values): Values {
    return changedOutputs(type, before, oldInputs, inputs, true);
  }

  async update(
    { type, name }: Subject,
    id: string,
    before: Values,
    oldInputs: Values,
    inputs: Values,
  ): Promise<Values> {
    const at = this.placeOf(inputs);
    await failIfTold(this.options.folder, 'update', type, name);
    const changed = await this.options.remotes[type]?.update(id, inputs, at, oldInputs);
    const outputs = { ...changedOutputs(type, before, oldInputs, inputs, false), ...changed };
    this.estate.set({ type, id, name, region: at.region, inputs, outputs });
    return outputs;
  }

  /**
   * What stands now.
   * @param known - what the engine knows of it
   * @returns undefined where it is gone
   */
  async read({ type }: Subject, id: string, known: Values): Promise<Standing | undefined> {
    const standing = this.estate.get({ type, id, region: this.placeOf(known).region });
    const remote = this.options.remotes[type];
    if (standing === undefined || remote === undefined) return standing;
    const now = await remote.read(id, this.placeOf(standing.inputs));
    if (now === undefined) return undefined;
    const { inputs, outputs } = standing;
    return { ...standing, inputs: { ...inputs, ...now }, outputs: { ...outputs, ...now } };
  }

  async delete({ type, name }: Subject, id: string, outputs: Values): Promise<void> {
    await failIfTold(this.options.folder, 'delete', type, name);
    const at = this.placeOf(outputs);
    await this.options.remotes[type]?.delete(id, at);
    this.estate.delete({ type, id, region: at.region });
  }

  invoke(token: string, args: Values): readonly [readonly InputProblem[], Values] {
    return [
      inputProblems(this.options.types, token, args),
      answerOf(token, this.resource(token).outputs, args, this.placeOf(args)),
    ];
  }

  private placeOf({ region }: Values): Place {
    return { account: this.options.account, region: textOf(region) ?? textOf(this.config.region) ?? 'us-east-1' };
  }

  /** Two of a name cannot stand in one region. */
  private refuseTakenName(type: string, inputs: Values, { region }: Place): void {
    const input = nameInput(type, this.resource(type).inputs);
    if (input === undefined || !isNameTaken(type, input, inputs, region, this.estate.all())) return;
    throw new Error(`${type} ${JSON.stringify(inputs[input])} already exists`);
  }

  private resource(token: string): SdkResource {
    const found = this.options.types.resource(token);
    if (found === undefined)
      throw new Error(`the stand-in provider does not know ${token}; expected a type of replacement-rules/`);
    return found;
  }

  private rules(type: string): ReplacementRules {
    const found = this.options.rules[type];
    if (found === undefined) throw new Error(`what replaces a ${type} was not read; expected it in replacement-rules/`);
    return found;
  }
}

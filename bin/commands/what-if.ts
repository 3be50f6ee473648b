import { parseClient, readClientFile, type LocatedClient } from '../../lib/client/load';
import { listed } from '../../lib/located/listed';
import { nearest } from '../../lib/located/nearest';
import { counted } from '../../lib/located/words';
import { patchOf, type PatchOption } from '../../lib/client/patches/read-option';
import type { Patch } from '../../lib/client/patches/patch';
import { patchedSteps, type PatchedSteps } from '../../lib/client/patches/steps';
import { attempt, formatProblem, InputError, refuse, type Problem } from '../../lib/problem';
import { PRINTERS } from '../../lib/reports/what-if';
import {
  reportScenario,
  verdictsAfter,
  type PricedScenario,
  type WhatIfReport,
} from '../../lib/reports/what-if/report';
import { openCatalogue } from '../cli/catalogue';
import type { ExitCode } from '../cli/exit-code';
import { passGate, type GateOptions } from '../cli/gate';
import { mediumOf, type MediumOptions } from '../cli/medium';
import type { Terminal } from '../cli/terminal';
import { checkTransferOfEach, type UsageChoice } from '../cli/usage-choice';
import type { JobOptions, RunOnEnvironments } from '../environments/engine-ahead';
import { priceStates, type PricedStates } from '../environments/price-states';

/** Options of `groundplan what-if`. */
export interface WhatIfOptions extends GateOptions, JobOptions, MediumOptions {
  readonly format: keyof typeof PRINTERS;
  readonly usage: UsageChoice;
  /** Names of scenarios of the file. @default - all of them, where there is no patch either */
  readonly scenario?: readonly string[];
  /** File of negotiated prices. @default - list prices alone */
  readonly catalogue?: string;
  /** USD per month of the client, in place of what the file says. @default - what the file says */
  readonly budget?: number;
}

/** A patch as it was typed. */
export interface TypedPatch {
  readonly option: PatchOption;
  readonly text: string;
}

/** Patches that are priced one on the other. */
interface Series {
  readonly name?: string;
  readonly says?: string;
  readonly patches: readonly Patch[];
}

/**
 * Prices a client file as it is and after each of several patches, every one planned and synthesised on those before it.
 *
 * @param typed - patches of the command line, in its order
 * @throws InputError with everything that is wrong with the file, a patch, or what patches come to
 */
export async function whatIf(
  file: string,
  typed: readonly TypedPatch[],
  options: WhatIfOptions,
  terminal: Terminal,
  run: RunOnEnvironments,
): Promise<ExitCode> {
  const patches = patchesOf(typed);
  const text = readClientFile(file);
  const client = parseClient(text, file);
  const all = seriesOf(client, file, patches, options, terminal).map((series) => ({
    series,
    planned: patchedSteps(client, text, file, series.patches),
  }));
  checkTransferOfEach(options.usage, client.plans.length);
  openCatalogue(terminal, options.catalogue); // what is wrong with it is said before anything is synthesised
  return run(async (pool) => {
    const { usage, catalogue } = options;
    const states = await priceStates(
      all.flatMap(({ planned }) => statesOf(planned)),
      {
        pool,
        usage,
        advise: false,
        ...(catalogue !== undefined && { catalogue }),
        ...(terminal.cache !== undefined && { cache: terminal.cache }),
      },
      terminal,
    );
    for (const note of states.unfit) terminal.err(`${note}\n`);
    const report: WhatIfReport = {
      client: { name: client.name, slug: client.slug },
      scenarios: all.map(({ series, planned }) => reportScenario(pricedScenario(series, planned, states, options))),
    };
    await terminal.print(PRINTERS[options.format](report, mediumOf(terminal, options)));
    return passGate(verdictsAfter(report), options, terminal);
  });
}

/** @throws InputError with everything that is wrong with them */
function patchesOf(typed: readonly TypedPatch[]): readonly Patch[] {
  const read = typed.map(({ option, text }) => attempt(() => patchOf(option, text)));
  refuse(read.flatMap((patch) => (patch instanceof InputError ? patch.problems : [])));
  return read.flatMap((patch) => (patch instanceof InputError ? [] : patch));
}

/** @throws InputError where nothing is to be changed, or a scenario does not exist */
function seriesOf(
  { scenarios }: LocatedClient,
  file: string,
  patches: readonly Patch[],
  { scenario: names = [] }: WhatIfOptions,
  terminal: Terminal,
): readonly Series[] {
  const known = scenarios.map(({ name }) => name);
  if (names.length > 0 && patches.length > 0) {
    const expected = 'either: a scenario of the file has all patches of its own';
    throw new InputError([{ path: ['--scenario'], found: `it beside ${String(patches[0]?.option)}`, expected }]);
  }
  if (patches.length > 0) return [{ patches }];
  refuse(names.filter((name) => !known.includes(name)).map((name) => noScenario(name, known, file)));
  if (known.length === 0) {
    const expected = '--with, --without, --set or --unset, or scenarios in the file';
    throw new InputError([{ path: [], found: `nothing to change in ${file}`, expected }]);
  }
  if (names.length > 0) return names.flatMap((name) => scenarios.filter((scenario) => scenario.name === name));
  terminal.err(`no patch and no --scenario: ${counted(known.length, 'scenario')} of ${file}: ${listed(known)}\n`);
  return scenarios;
}

function noScenario(name: string, known: readonly string[], file: string): Problem {
  const suggestion = nearest(name, known);
  const expected = known.length === 0 ? `none: ${file} has no scenarios` : `a scenario of ${file}: ${listed(known)}`;
  return { path: ['--scenario'], found: `"${name}"`, expected, ...(suggestion !== undefined && { suggestion }) };
}

function statesOf({ before, steps }: PatchedSteps): readonly LocatedClient[] {
  const alone = steps.flatMap((step) => (step.alone instanceof InputError ? [] : [step.alone]));
  return [before, ...steps.map(({ client }) => client), ...alone];
}

function pricedScenario(
  { name, says }: Series,
  { before, steps }: PatchedSteps,
  { priceOf }: PricedStates,
  { budget }: WhatIfOptions,
): PricedScenario {
  const priced = (state: LocatedClient): PricedScenario['before'] => ({
    ...priceOf(state),
    ...(budget !== undefined && { monthlyBudget: budget }),
  });
  return {
    ...(name !== undefined && { name }),
    ...(says !== undefined && { says }),
    before: priced(before),
    steps: steps.map(({ patch, client, alone }) => ({
      patch: patch.says,
      after: priced(client),
      alone: alone instanceof InputError ? firstOf(alone) : priced(alone),
    })),
  };
}

function firstOf({ problems: [first], message }: InputError): string {
  return first === undefined ? message : formatProblem(first);
}

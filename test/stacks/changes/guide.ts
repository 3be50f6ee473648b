import type { DeploymentChange } from '../../../lib/pricing';
import { markdownTable } from '../../../scripts/guide/markdown';
import { GRAVE, ORDINARY, type Edit } from './edits';
import { compared, GUIDE_PAIRS, type Compared } from './pairs';

const HEAD = ['edit', 'what happens', 'how to do it without loss'];

/** The tables of the guide, by their name in it. */
export function tables(): Readonly<Record<string, string>> {
  return { ordinary: table(ORDINARY), grave: table(GRAVE) };
}

function table(edits: readonly Edit[]): string {
  const rows = GUIDE_PAIRS.filter(({ edit }) => edits.includes(edit)).map((pair) => [
    pair.edit.name,
    outcome(compared(pair)),
    pair.edit.how,
  ]);
  return markdownTable([HEAD, ...rows]);
}

/** What an edit does, in a few words, the gravest first. */
function outcome({ changes, findings, leftRunning, isSame }: Compared): string {
  const found = (kind: string): boolean => findings.some((finding) => finding.kind === kind);
  const ofKind = (kind: DeploymentChange['kind']): readonly DeploymentChange[] =>
    changes.filter((change) => change.kind === kind);
  const replaced = ofKind('replaced');
  const fixed = changes.flatMap(({ reasons }) => reasons.filter(({ kind }) => kind === 'refused'));
  const snapshots = ofKind('removed').filter(({ old }) => old === 'snapshot');
  const phrases = [
    ...when(found('data-lost'), '**refused**, data is lost'),
    ...when(
      leftRunning.length > 0,
      `**refused**, left running: ${listed(leftRunning.map(({ stack }) => layer(stack)))}`,
    ),
    ...when(found('network-replaced'), '**refused**, the network is replaced'),
    ...when(
      fixed.length > 0,
      `fails: AWS cannot change ${listed(fixed.map(({ property }) => `\`${property}\``))} of a volume`,
    ),
    ...when(found('still-used'), 'fails: deletes what is still in use'),
    ...when(replaced.some(isRolling), 'servers are replaced one by one'),
    ...named(
      'replaced',
      replaced.filter((change) => !isRolling(change)),
    ),
    ...named('may be replaced', changes.filter(mayBeReplaced)),
    ...named('a snapshot stays', snapshots),
    ...named('stays and is billed', ofKind('orphaned')),
  ];
  if (phrases.length > 0) return phrases.join('; ');
  if (changes.length === 0) return isSame ? 'nothing' : 'nothing is replaced: deletion policies change';
  const kinds = [...new Set(changes.map(({ kind }) => kind))].toSorted();
  return `nothing is replaced: ${kinds.map((kind) => IN_PLACE[kind]).join(', ')}`;
}

const IN_PLACE: Readonly<Record<DeploymentChange['kind'], string>> = {
  added: 'added',
  changed: 'changed in place',
  removed: 'deleted',
  replaced: 'replaced',
  orphaned: 'retained',
};

function when(holds: boolean, phrase: string): readonly string[] {
  return holds ? [phrase] : [];
}

function named(what: string, changes: readonly DeploymentChange[]): readonly string[] {
  const types = changes.map(({ type }) => type.replace(/^AWS::/, '').replaceAll('::', ' '));
  return when(types.length > 0, `${what}: ${listed(types)}`);
}

function isRolling({ kind, old }: DeploymentChange): boolean {
  return kind === 'replaced' && old === undefined;
}

function mayBeReplaced({ kind, reasons }: DeploymentChange): boolean {
  return kind === 'changed' && reasons.some(({ certainty }) => certainty === 'conditional');
}

function layer(stack: string): string {
  return stack.split('-').at(-1) ?? stack;
}

/** Each once, and of many the first. */
function listed(words: readonly string[]): string {
  const different = [...new Set(words)].toSorted();
  return different.length > 5 ? `${different.slice(0, 5).join(', ')} and more` : different.join(', ');
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { allBlocks, ROOT, type Block } from '../../docs/blocks';

/** What a page of the guide has its reader do, in order. */
export type Step = Typed | Written | NotRun;

/** Commands, and what they print, if the page shows it. */
export interface Typed {
  readonly kind: 'typed';
  readonly block: Block;
  readonly exitCode: number;
  readonly prints?: string;
}

/** A file, whose first line names it. */
export interface Written {
  readonly kind: 'written';
  readonly block: Block;
  readonly file: string;
}

/** Commands that need what no test has, and say so in their first line. */
export interface NotRun {
  readonly kind: 'not-run';
  readonly block: Block;
  readonly needs: string;
}

/** What commands may need so that they are not run. */
export const NEEDS = ['an account', 'the network', 'a pipeline', 'a clone of Groundplan', 'the Pulumi CLI'];

/** Pages of the guide, the index first, by their names. */
export const GUIDE_PAGES = readdirSync(join(ROOT, 'docs/guide'))
  .filter((file) => file.endsWith('.md'))
  .sort((a, b) => Number(b === 'README.md') - Number(a === 'README.md') || a.localeCompare(b));

export function stepsOf(page: string): readonly Step[] {
  const found = allBlocks(join('docs/guide', page));
  return found.flatMap((block, at): readonly Step[] => {
    const [first = ''] = block.code.split('\n');
    const file = /^(?:#|\/\/) ([\w-]+\.(?:yaml|ts))$/.exec(first)?.[1];
    if (file !== undefined) return [{ kind: 'written', block, file }];
    if (block.language !== 'sh') return [];
    const needs = /^# needs (.+)$/.exec(first)?.[1];
    if (needs !== undefined) return [{ kind: 'not-run', block, needs }];
    const after = found[at + 1];
    return [
      {
        kind: 'typed',
        block,
        exitCode: Number(/# exit code (\d+)\n$/.exec(block.code)?.[1] ?? 0),
        ...(after?.language === 'text' && { prints: after.code }),
      },
    ];
  });
}

/** What a text must look like to be what a page shows: a line `…` stands for any lines, and one at the end of a line for the rest of it. */
export function asShown(shown: string): RegExp {
  const lines = shown.trimEnd().split('\n');
  const parts = lines.map((line) => {
    if (line === '…') return '(?:.*\n)*?';
    const text = line.replace(/…$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return line.endsWith('…') ? `${text}.*\n` : `${text}\n`;
  });
  return new RegExp(`^${parts.join('')}$`);
}

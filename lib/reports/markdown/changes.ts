import type { ChangeReport } from '../changes/report';
import { changesTitle, findingParagraphs } from '../changes/sentences';
import { leftOut, type Block } from './fit';
import { prose } from './syntax';

/** What somebody must look at before they deploy a change. */
export function changeBlocks(changes: ChangeReport | undefined): readonly Block[] {
  if (changes === undefined || changes.findings.length === 0) return [];
  const rows = findingParagraphs(changes.findings).map(
    ({ says, way }) => `- ${prose(says)}${way === undefined ? '' : ` *${prose(way)}*`}`,
  );
  return [{ text: `**${prose(changesTitle(changes))}**\n`, rows, leftOut: leftOut('change') }];
}

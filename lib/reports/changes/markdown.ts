import type { ChangeReport } from './report';
import { changesTitle, findingParagraphs } from './sentences';
import { leftOut, type Block } from '../formats/markdown/fit';
import { prose } from '../formats/markdown/syntax';

/** What somebody must look at before they deploy a change. */
export function changeBlocks(changes: ChangeReport | undefined): readonly Block[] {
  if (changes === undefined || changes.findings.length === 0) return [];
  const rows = findingParagraphs(changes.findings).map(
    ({ says, way }) => `- ${prose(says)}${way === undefined ? '' : ` *${prose(way)}*`}`,
  );
  return [{ text: `**${prose(changesTitle(changes))}**\n`, rows, leftOut: leftOut('change') }];
}

import type { ChangeFinding, ChangeReport } from './report';

/** What stands over the findings. */
export function changesTitle({ against }: ChangeReport): string {
  return `What changes from ${against}`;
}

/** What is said where there is nothing to look at. */
export function unchanged({ against }: ChangeReport): string {
  return `✓ Nothing is replaced, removed or left running, compared with ${against}`;
}

/** A finding in sentences. */
export interface FindingParagraph {
  readonly severity: ChangeFinding['severity'];
  readonly says: string;
  /** @default - what follows says the same, or nothing is known */
  readonly way?: string;
}

const MARKS = { refused: '✗ refused: ', accepted: '✓ accepted: ', warning: '' };

/** Each finding in a sentence, and the way around it, once where several in a row have the same one. */
export function findingParagraphs(findings: readonly ChangeFinding[]): readonly FindingParagraph[] {
  return findings.map(({ severity, name, says, way }, at) => ({
    severity,
    says: `${MARKS[severity]}${name}: ${says}`,
    ...(way !== undefined && way !== findings[at + 1]?.way && { way }),
  }));
}

import type { HeldData } from '../../pricing/protection';
import type { Check } from '../checks/check';
import type { BackupReport } from './report';
import { detailOf, HEADINGS, nameOf, type Standing } from './words';

const OUTCOMES: Readonly<Record<Standing, Check['outcome']>> = {
  uncovered: 'failed',
  ownBackups: 'noted',
  unknown: 'noted',
  planned: 'passed',
  excepted: 'passed',
};

/** Every resource that holds data, and what came of it. */
export function backupChecks({ coverage, source: { fileOf } }: BackupReport): readonly Check[] {
  return HEADINGS.flatMap(([standing, heading]) =>
    coverage[standing].map((held: HeldData): Check => ({
      rule: 'backup-coverage',
      name: held.id,
      outcome: OUTCOMES[standing],
      says: `${nameOf(held)}: ${heading} (${detailOf(held)}).`,
      place: { file: fileOf(held.id) },
    })),
  );
}

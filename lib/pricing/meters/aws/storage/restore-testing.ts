import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per recovery point that is tested; what is restored is billed while it exists. Source: AWS Backup pricing, "Restore testing". */
export const restoreTesting = meter({
  reads: { 'AWS::Backup::RestoreTestingPlan': () => ({}) },
  usage: { tests: { unit: 'recovery points tested per month', assume: 4 } },
  charges: (_, use) => [perUse('Restore tests', 'backup/restore-testing-recovery-point-tested', use.tests)],
});

import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per scan of an instance or a repository. Source: Amazon Inspector pricing. */
export const inspectorScans = meter({
  reads: {
    'AWS::InspectorV2::CisScanConfiguration': () => ({ rate: 'inspector/cis-benchmark-assessment' }),
    'AWS::InspectorV2::CodeSecurityScanConfiguration': () => ({ rate: 'inspector/code-repository-scan' }),
  },
  usage: { scans: { unit: 'scans per month', assume: 40 } },
  charges: ({ rate }, use) => [perUse('Scans', rate, use.scans)],
});

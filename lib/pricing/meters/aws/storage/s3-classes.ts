import type { Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

import { chargesOfParts, usageOfParts, type OptionalPart } from '../../facts/optional-parts';

const gbMonth = (name: string, rate: string): OptionalPart => ({ name, rate, unit: 'GB-month' });
const gb = (name: string, rate: string): OptionalPart => ({ name, rate, unit: 'GB per month' });
const requests = (name: string, rate: string): OptionalPart => ({
  name,
  rate,
  perUnit: 1e-3,
  unit: 'requests per month',
});

/** Usage key to what it is billed as. Source: Amazon S3 pricing, "Storage", "Requests & data retrievals". */
const PARTS = {
  intelligentTieringGb: gbMonth('Intelligent-Tiering, frequent', 's3/intelligent-tiering-frequent-access-storage'),
  intelligentTieringIaGb: gbMonth(
    'Intelligent-Tiering, infrequent',
    's3/intelligent-tiering-infrequent-access-storage',
  ),
  intelligentTieringInstantGb: gbMonth(
    'Intelligent-Tiering, archive instant',
    's3/intelligent-tiering-archive-instant-access-storage',
  ),
  intelligentTieringArchiveGb: gbMonth('Intelligent-Tiering, archive', 's3/intelligent-tiering-archive-access-storage'),
  intelligentTieringDeepGb: gbMonth(
    'Intelligent-Tiering, deep archive',
    's3/intelligent-tiering-deep-archive-access-storage',
  ),
  standardIaGb: gbMonth('Standard-IA', 's3/standard-ia-storage'),
  oneZoneIaGb: gbMonth('One Zone-IA', 's3/one-zone-ia-storage'),
  glacierInstantGb: gbMonth('Glacier Instant Retrieval', 's3/glacier-instant-retrieval-storage'),
  glacierFlexibleGb: gbMonth('Glacier Flexible Retrieval', 's3/glacier-flexible-retrieval-storage'),
  glacierDeepGb: gbMonth('Glacier Deep Archive', 's3/glacier-deep-archive-storage'),
  standardIaWrites: requests('Writes to Standard-IA', 's3/put-copy-post-list-requests-standard-ia'),
  oneZoneIaWrites: requests('Writes to One Zone-IA', 's3/put-copy-post-list-requests-one-zone-ia'),
  glacierInstantWrites: requests(
    'Writes to Glacier Instant Retrieval',
    's3/put-copy-post-list-requests-glacier-instant-retrieval',
  ),
  glacierFlexibleWrites: requests(
    'Writes to Glacier Flexible Retrieval',
    's3/put-copy-post-list-requests-glacier-flexible-retrieval',
  ),
  standardIaReads: requests('Reads of Standard-IA', 's3/get-select-other-requests-standard-ia'),
  oneZoneIaReads: requests('Reads of One Zone-IA', 's3/get-select-other-requests-one-zone-ia'),
  glacierInstantReads: requests(
    'Reads of Glacier Instant Retrieval',
    's3/get-select-other-requests-glacier-instant-retrieval',
  ),
  standardIaRetrievedGb: gb('Retrieval from Standard-IA', 's3/retrieval-standard-ia'),
  oneZoneIaRetrievedGb: gb('Retrieval from One Zone-IA', 's3/retrieval-one-zone-ia'),
  glacierInstantRetrievedGb: gb('Retrieval from Glacier Instant Retrieval', 's3/retrieval-glacier-instant-retrieval'),
  glacierFlexibleRetrievedGb: gb(
    'Retrieval from Glacier Flexible Retrieval',
    's3/retrieval-glacier-flexible-retrieval-standard',
  ),
  glacierExpeditedGb: gb(
    'Expedited retrieval from Glacier Flexible Retrieval',
    's3/retrieval-glacier-flexible-retrieval-expedited',
  ),
  glacierDeepRetrievedGb: gb('Retrieval from Glacier Deep Archive', 's3/retrieval-glacier-deep-archive-standard'),
  glacierDeepBulkGb: gb('Bulk retrieval from Glacier Deep Archive', 's3/retrieval-glacier-deep-archive-bulk'),
} as const satisfies Readonly<Record<string, OptionalPart>>;

/** Usage keys of storage classes beside S3 Standard. Assumed: objects get there by lifecycle rules alone. */
export const CLASS_USAGE = usageOfParts(PARTS);

/** Billed by storage class, as far as a usage file speaks of one. */
export function classCharges(use: Readonly<Record<keyof typeof PARTS, UsageAmount>>): readonly Charge[] {
  return chargesOfParts(PARTS, use);
}

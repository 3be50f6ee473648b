import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, Unknown, type Maybe } from '../../../readers/unknown';
import { perUse, type Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

import { divide } from '../../facts/parts';

/** Rates of a storage class that lifecycle rules move objects to. */
interface StorageClass {
  readonly storage: string;
  readonly transitions: string;
  /** @default - reading costs nothing more */
  readonly retrieval?: string;
}

const CLASSES: Readonly<Record<string, StorageClass>> = {
  INTELLIGENT_TIERING: {
    storage: 's3/intelligent-tiering-infrequent-access-storage',
    transitions: 's3/lifecycle-transitions-into-intelligent-tiering',
  },
  STANDARD_IA: {
    storage: 's3/standard-ia-storage',
    transitions: 's3/lifecycle-transitions-into-standard-ia',
    retrieval: 's3/retrieval-standard-ia',
  },
  ONEZONE_IA: {
    storage: 's3/one-zone-ia-storage',
    transitions: 's3/lifecycle-transitions-into-one-zone-ia',
    retrieval: 's3/retrieval-one-zone-ia',
  },
  GLACIER_IR: {
    storage: 's3/glacier-instant-retrieval-storage',
    transitions: 's3/lifecycle-transitions-into-glacier-instant-retrieval',
    retrieval: 's3/retrieval-glacier-instant-retrieval',
  },
  GLACIER: {
    storage: 's3/glacier-flexible-retrieval-storage',
    transitions: 's3/lifecycle-transitions-into-glacier-flexible-retrieval',
    retrieval: 's3/retrieval-glacier-flexible-retrieval-standard',
  },
  DEEP_ARCHIVE: {
    storage: 's3/glacier-deep-archive-storage',
    transitions: 's3/lifecycle-transitions-into-glacier-deep-archive',
    retrieval: 's3/retrieval-glacier-deep-archive-standard',
  },
};

/** What lifecycle rules make of objects as they age. */
export interface Lifecycle {
  readonly hasRules: boolean;
  /** The class that objects are moved to first. @default - they stay where they are */
  readonly movesTo: Maybe<string> | undefined;
}

/** Usage keys of what is stored. */
export const STORAGE_USAGE = {
  storedGb: { unit: 'GB-month', assume: 10 },
  // Assumed: as much was stored before the rules move it as after.
  movedPart: { unit: 'part of the storage that lifecycle rules have moved', assume: 0.5, maximum: 1 },
  retrievedGb: { unit: 'GB per month that are read after lifecycle rules have moved them', assume: 0 },
} as const;

type StorageUse = Readonly<Record<keyof typeof STORAGE_USAGE | 'writes' | 'objects', UsageAmount>>;

const EXPIRY_NOTE = 'all of it in S3 Standard: what lifecycle rules move or expire depends on age';

/** The lifecycle rules of an AWS::S3::Bucket, which are properties of it. */
export function lifecycleOf(bucket: Resource): Lifecycle {
  return {
    hasRules: bucket.value('LifecycleConfiguration') !== undefined,
    movesTo: lift(bucket.list('LifecycleConfiguration.Rules'), firstClass),
  };
}

/** Billed per GB-month by storage class, and for each object that is moved. Source: Amazon S3 pricing. */
export function storageCharges({ hasRules, movesTo }: Lifecycle, use: StorageUse): readonly Charge[] {
  if (movesTo === undefined)
    return [perUse('Storage', 's3/standard-storage', use.storedGb, { note: hasRules ? EXPIRY_NOTE : undefined })];
  if (isUnknown(movesTo)) return [perUse('Storage', movesTo, use.storedGb)];
  const moved = CLASSES[movesTo];
  if (moved === undefined) return [perUse('Storage', new Unknown(`${movesTo} is not a storage class`), use.storedGb)];
  const { part, rest } = divide(use.storedGb, use.movedPart);
  const isTiered = movesTo === 'INTELLIGENT_TIERING';
  return [
    perUse('Storage', isTiered ? 's3/intelligent-tiering-frequent-access-storage' : 's3/standard-storage', rest),
    perUse('Storage that rules have moved', moved.storage, part, {
      note: isTiered ? 'what is not read for 30 days' : `to ${movesTo}`,
    }),
    perUse('Objects moved', moved.transitions, use.writes, { perUnit: 1e-3, note: 'each that is written, once' }),
    ...(isTiered
      ? [perUse('Objects watched', 's3/intelligent-tiering-monitoring-and-automation', use.objects, { perUnit: 1e-3 })]
      : []),
    ...(moved.retrieval === undefined ? [] : [perUse('Retrieval', moved.retrieval, use.retrievedGb)]),
  ];
}

/** Of the rules that are on, the class of the earliest transition. */
function firstClass(rules: readonly Properties[]): Maybe<string> | undefined {
  const transitions = rules.filter((rule) => rule.text('Status') === 'Enabled').flatMap(transitionsOf);
  const [first] = transitions.toSorted((a, b) => a.days - b.days);
  return first?.to;
}

interface Transition {
  readonly days: number;
  readonly to: Maybe<string>;
}

function transitionsOf(rule: Properties): readonly Transition[] {
  const listed = rule.list('Transitions');
  const transition = (path: string): Transition => {
    const days = rule.number(`${path}.TransitionInDays`);
    return { days: typeof days === 'number' ? days : 0, to: rule.text(`${path}.StorageClass`) ?? 'none' };
  };
  return [
    ...(isUnknown(listed) ? [] : listed.map((_, at) => transition(`Transitions.${at}`))),
    ...(rule.value('Transition') === undefined ? [] : [transition('Transition')]),
  ];
}

import type { SeenTags, Told, Untold } from '../../backup-selection';
import type { Tags } from '../readers/tags';
import { isUnknown, type Maybe, type Unknown } from '../readers/unknown';

/** What is unknown of a template, as what cannot be told of a selection. */
export function untold({ because }: Unknown): Untold {
  return { because };
}

/** A text that may be unknown; one that is absent is empty. */
export function told(text: Maybe<string> | undefined): Told {
  return isUnknown(text) ? untold(text) : (text ?? '');
}

/** Tags as a selection sees them. */
export function seenTags(tags: Maybe<Tags>): SeenTags {
  return isUnknown(tags) ? untold(tags) : new Map([...tags].map(([key, value]) => [key, told(value)]));
}

import { readList } from './files';

/** Where figures come from. */
export interface Source {
  /** What a rate's `source` names. */
  readonly id: string;
  /** Date of publication; a span where it was published in parts. */
  readonly published: string;
  /** `price list`: the vendor's list, or a public document that quotes it. `bill`: lines of a real bill. */
  readonly evidence: 'price list' | 'bill';
  /** Repository, file and commit, or the document. */
  readonly where: string;
  /** Licence of the source, and what to know of it. */
  readonly licence: string;
}

/** The sources of the packaged prices and facts: the attribution that their licences ask for. */
export function sources(): readonly Source[] {
  return readList('sources').map((line) => {
    const [id = '', published = '', evidence, where = '', licence = ''] = line.split(' | ');
    return { id, published, evidence: evidence === 'bill' ? 'bill' : 'price list', where, licence };
  });
}

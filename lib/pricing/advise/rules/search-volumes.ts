import { set } from '../change';
import { known } from '../known';
import type { Rule } from '../rule';

const TYPES = ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'];

export const searchVolumes: Rule = {
  name: 'search-volumes',
  change: 'move the volumes of search domains from gp2 to gp3, which includes the same IOPS',
  effort: 'low',
  risk: 'low',
  caution: 'the domain is deployed anew, blue and green',
  scope: 'everywhere',
  proposals: (inventory) =>
    TYPES.flatMap((type) => inventory.ofType(type))
      .filter((domain) => known(domain.text('EBSOptions.VolumeType') ?? 'gp2') === 'gp2')
      .map((domain) => ({
        says: 'gp2 → gp3',
        billed: [domain],
        changes: [set(domain, { 'EBSOptions.VolumeType': 'gp3' })],
      })),
};

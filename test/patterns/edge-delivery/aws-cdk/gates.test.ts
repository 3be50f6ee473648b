import type { App } from 'aws-cdk-lib';
import { check, checkUnacknowledged, PACK_NAMES, staleExceptions } from '../../../engines/aws-cdk/gate';
import { plan, released, site } from '../fixture';
import { buildIn } from './fixture';

/** What stands in front of servers, and of files. */
const PLANS = {
  servers: plan({ countries: { except: ['KP'] } }),
  site: plan({ ...site, hostedZone: 'Z0123456789ABCDEFGHIJ', errorPages: { '404': '/404.html' } }),
  'site that is put up': plan(released),
  'site without a firewall': plan({ ...site, webFirewall: false }),
};

describe.each(Object.entries(PLANS))('%s', (_, planned) => {
  const edge = (app: App): void => void buildIn(app, planned);
  /** The load balancer and its network are no part of it. */
  const ours = ({ path }: { readonly path: string }): boolean => !path.startsWith('workload');

  test('no pack finds anything that is not acknowledged, nor does the validation of the CDK', () => {
    const { packs, cdk } = check(edge);
    expect([...PACK_NAMES.flatMap((pack) => packs[pack]), ...cdk].filter(ours)).toEqual([]);
  });

  test('every exception is of something that would be found without it', () => {
    expect(staleExceptions(checkUnacknowledged(edge)).filter((exception) => !exception.includes(' workload'))).toEqual(
      [],
    );
  });
});

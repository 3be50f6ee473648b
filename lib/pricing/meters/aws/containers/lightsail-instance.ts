import { lift } from '../../../readers/unknown';
import { perHour } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';

/** Memory of a bundle by the first part of its name. */
const MEMORY: Readonly<Record<string, string>> = {
  nano: '0.5gb',
  micro: '1gb',
  small: '2gb',
  medium: '4gb',
  large: '8gb',
  xlarge: '16gb',
  '2xlarge': '32gb',
  '4xlarge': '64gb',
};

/** Billed by the hour and bundle, with its transfer allowance and disk in the price. Source: Amazon Lightsail pricing. */
export const lightsailInstance = meter({
  reads: { 'AWS::Lightsail::Instance': (r) => ({ bundle: given(r.text('BundleId'), 'BundleId') }) },
  charges: ({ bundle }) => [
    perHour(
      'Instance bundle',
      lift(bundle, (id) => `lightsail/instance-bundle-${keyOf(id)}`),
    ),
  ],
});

/** `micro_win_ipv6_3_0` is `1gb-windows-ipv6-only`; bundles of earlier generations have prices of their own. */
function keyOf(bundle: string): string {
  const [, size = '', windows, ipv6] = /^([^_]+)(_win)?(_ipv6)?_3_\d+$/.exec(bundle) ?? [];
  const memory = MEMORY[size];
  if (memory === undefined) return bundle;
  return `${memory}-${windows === undefined ? 'linux' : 'windows'}${ipv6 === undefined ? '' : '-ipv6-only'}`;
}

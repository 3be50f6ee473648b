import { edgeDelivery } from '../../../lib/patterns/edge-delivery';
import type { NamedFiles } from '../../../lib/patterns/pattern';
import { NO_FILES } from '../no-files';
import { inFront, plan, released, site } from './fixture';

const files: NamedFiles = {
  text: (name, path) => `text of ${name}, named at ${path.join('.')}`,
  folder: (name, path) => ({ directory: `/${name}`, files: [{ path: path.join('.'), sha256: '0' }] }),
};

test('what names resources of the cloud is passed on; nothing else is', () => {
  expect(edgeDelivery.passed(inFront, NO_FILES)).toEqual({});
  const asked = { ...inFront, certificate: 'arn:aws:acm:us-east-1:1:certificate/0', hostedZone: 'Z01' };
  expect(edgeDelivery.passed(asked, NO_FILES)).toEqual({
    certificate: 'arn:aws:acm:us-east-1:1:certificate/0',
    hostedZone: 'Z01',
  });
});

test('files that it names are read: keys, and those of a site', () => {
  const signed = { paths: ['/private/*'], keys: { current: 'keys/current.pem' } };
  expect(edgeDelivery.passed({ ...released, signed }, files)).toEqual({
    keys: { current: 'text of keys/current.pem, named at signed.keys.current' },
    folder: { directory: '/site', files: [{ path: 'origin.site.folder', sha256: '0' }] },
  });
});

test('files that each deployment puts up are no data, and those that somebody else puts there are', () => {
  expect([inFront, released, site].map((props) => edgeDelivery.holdsData(plan(props)))).toEqual([false, false, true]);
});

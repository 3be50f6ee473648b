import { NETWORK } from '../network/plan';
import type { NamedFiles, Pattern } from '../pattern';
import { SERVERS } from '../servers/plan';
import { awsEdgeDelivery } from './aws';
import { askedEdgeDeliveryForm } from './form';
import { EDGE_DELIVERY, planEdgeDelivery, type EdgeDeliveryPlan } from './plan';
import type { AskedEdgeDelivery, PassedEdgeDelivery, SignedProps } from './props';

/** What visitors reach: domains, certificate, cache and firewall in front of servers or of files. */
export const edgeDelivery: Pattern<AskedEdgeDelivery, EdgeDeliveryPlan, PassedEdgeDelivery, true> = {
  key: EDGE_DELIVERY,
  description: 'What visitors reach in front of servers or files, by name',
  many: true,
  layer: 'edge',
  requires: [],
  after: [NETWORK, SERVERS],
  meets: [],
  holdsData: ({ origin }) => origin.kind === 'site' && !origin.uploads,
  form: askedEdgeDeliveryForm,
  words: { aws: awsEdgeDelivery },
  passed: ({ origin, signed, certificate, hostedZone }, files) => ({
    ...(certificate !== undefined && { certificate }),
    ...(hostedZone !== undefined && { hostedZone }),
    ...(signed && { keys: keysIn(signed, files) }),
    ...('site' in origin &&
      origin.site.folder !== undefined && { folder: files.folder(origin.site.folder, ['origin', 'site', 'folder']) }),
  }),
  plan: (name, props, context, beside) => {
    const [network] = Object.values(beside.of(NETWORK));
    return planEdgeDelivery(name, props, context, {
      fleets: beside.of(SERVERS),
      refused: beside.asked(SERVERS),
      ...(network && { network }),
      certificate: props.certificate !== undefined,
      hostedZone: props.hostedZone !== undefined,
    });
  },
};

function keysIn({ keys }: SignedProps, files: NamedFiles): Readonly<Record<string, string>> {
  const texts = Object.entries(keys).map(([name, file]) => [name, files.text(file, ['signed', 'keys', name])]);
  return Object.fromEntries(texts) as Readonly<Record<string, string>>;
}

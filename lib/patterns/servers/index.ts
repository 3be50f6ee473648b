import { BACKUP } from '../backup/backup-key';
import { CONNECT } from '../connect/connect-key';
import { NETWORK } from '../network/plan';
import type { NamedFiles, Pattern } from '../pattern';
import { awsServers } from './aws';
import { askedServersForm } from './form';
import { planServers, SERVERS, type ServersPlan } from './plan';
import { isShared, type AskedServers, type PassedServers } from './props';

/** Fleets of servers that are patched, watched and, when asked for, load balanced. */
export const servers: Pattern<AskedServers, ServersPlan, PassedServers, true> = {
  key: SERVERS,
  description: 'Fleets of servers, by name',
  many: true,
  layer: 'workload',
  requires: [NETWORK],
  after: [BACKUP, CONNECT],
  behind: ({ loadBalancer }) => (isShared(loadBalancer) ? [loadBalancer.sharedWith] : []),
  meets: [],
  holdsData: ({ state }) => state !== undefined && state.volumes.length > 0,
  form: askedServersForm,
  words: { aws: awsServers },
  passed: ({ image, firstBoot, loadBalancer }, files) => ({
    ...(image !== undefined && { image }),
    ...(firstBoot !== undefined && { firstBoot: scriptOf(firstBoot, files) }),
    ...(loadBalancer?.certificate !== undefined && { certificate: loadBalancer.certificate }),
  }),
  plan: (name, props, context, beside) =>
    planServers(name, props, context, {
      beside,
      siblings: beside.siblings,
      image: props.image === undefined ? 'stock' : 'own',
      firstBoot: props.firstBoot !== undefined,
      certificate: props.loadBalancer?.certificate !== undefined,
    }),
};

function scriptOf(firstBoot: NonNullable<AskedServers['firstBoot']>, files: NamedFiles): string {
  return typeof firstBoot === 'string' ? firstBoot : files.text(firstBoot.file, ['firstBoot', 'file']);
}

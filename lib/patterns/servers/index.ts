import { NETWORK } from '../network/plan';
import type { Pattern } from '../pattern';
import { awsServers } from './aws';
import { askedServersForm } from './form';
import { planServers, SERVERS, type ServersPlan } from './plan';
import type { AskedServers, PassedServers } from './props';

/** Fleets of servers that are patched, watched and, when asked for, load balanced. */
export const servers: Pattern<AskedServers, ServersPlan, PassedServers, true> = {
  key: SERVERS,
  description: 'Fleets of servers, by name',
  many: true,
  layer: 'workload',
  requires: [NETWORK],
  meets: [],
  form: askedServersForm,
  words: { aws: awsServers },
  passed: ({ loadBalancer }) => (loadBalancer === undefined ? {} : { certificate: loadBalancer.certificate }),
  plan: planServers,
};

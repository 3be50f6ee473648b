import type { Passed, Pattern } from '../pattern';
import { awsEdgeNodes } from './aws';
import { edgeNodesForm } from './form';
import { EDGE_NODES, planEdgeNodes, type EdgeNodesPlan } from './plan';
import type { EdgeNodesProps } from './props';

/** Machines outside the cloud: enrolled, watched, patched, and worked on in waves. */
export const edgeNodes: Pattern<EdgeNodesProps, EdgeNodesPlan, Passed, true> = {
  key: EDGE_NODES,
  description: 'Groups of edge nodes, machines outside the cloud, by name',
  many: true,
  layer: 'workload',
  requires: [],
  meets: [],
  // What nodes keep stands outside the cloud, where nothing of it can back them up.
  holdsData: () => false,
  form: edgeNodesForm,
  words: { aws: awsEdgeNodes },
  passed: () => ({}),
  plan: (name, props, context) => planEdgeNodes(name, props, context),
};

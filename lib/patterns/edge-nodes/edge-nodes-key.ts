import { patternKey } from '../pattern';
import type { EdgeNodesPlan } from './edge-nodes-plan';

export const EDGE_NODES = patternKey<EdgeNodesPlan>('edgeNodes');

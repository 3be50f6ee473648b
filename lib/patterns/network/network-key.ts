import { patternKey } from '../pattern';
import type { PlannedNetwork } from './network-plan';

/** The key of the pattern, by which other patterns find the network that they stand in. */
export const NETWORK = patternKey<PlannedNetwork>('network');

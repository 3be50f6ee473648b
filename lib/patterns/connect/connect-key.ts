import { patternKey } from '../pattern';
import type { ConnectPlan } from './connect-plan';

/** The key of the pattern, by which other patterns find what an environment is connected with. */
export const CONNECT = patternKey<ConnectPlan>('connect');

import { patternKey } from '../pattern';
import type { VpnPlan } from './vpn-plan';

/** The key of the pattern. */
export const VPN = patternKey<VpnPlan>('vpn');

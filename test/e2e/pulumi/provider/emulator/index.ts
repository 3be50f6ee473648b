import type { Remote } from '../remote';
import { GATEWAYS } from './gateways';
import { MONITORING } from './monitoring';
import { NETWORK } from './network';
import { SECURITY_GROUPS } from './security-groups';
import { SERVERS } from './servers';

/** Types that the emulator of AWS has too; the others are kept by the stand-in provider alone. */
export const EMULATED: Readonly<Record<string, Remote>> = {
  ...NETWORK,
  ...GATEWAYS,
  ...SECURITY_GROUPS,
  ...SERVERS,
  ...MONITORING,
};

import { backupCoverage } from './backup-coverage';
import { deletionProtection } from './deletion-protection';
import { encryptionAtRest } from './encryption-at-rest';
import type { Guardrail } from './guardrail';
import { imdsv2 } from './imdsv2';
import { logging } from './logging';
import { openPorts } from './open-ports';
import { publicAccess } from './public-access';
import { tags } from './tags';
import { tlsFloor } from './tls-floor';
import { wildcardPermissions } from './wildcard-permissions';

/** All rules, in the order of their names. */
export const GUARDRAILS: readonly Guardrail[] = [
  backupCoverage,
  deletionProtection,
  encryptionAtRest,
  imdsv2,
  logging,
  openPorts,
  publicAccess,
  tags,
  tlsFloor,
  wildcardPermissions,
];

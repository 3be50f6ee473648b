import { accessAnalyzer } from './access-analyzer';
import { auditAssessment } from './audit-assessment';
import { certificate } from './certificate';
import { certificateAuthority } from './certificate-authority';
import { cloudhsmCluster } from './cloudhsm-cluster';
import { configRecorder } from './config-recorder';
import { configRule } from './config-rule';
import { detectiveGraph } from './detective-graph';
import { microsoftAd, simpleAd } from './directory';
import { eventDataStore } from './event-data-store';
import { firewallManagerPolicy } from './firewall-manager-policy';
import { guarddutyDetector } from './guardduty-detector';
import { inspectorClassic } from './inspector-classic';
import { inspectorScans } from './inspector-scans';
import { kmsKey } from './kms-key';
import { macieSession } from './macie-session';
import { malwareProtectionPlan } from './malware-protection-plan';
import { networkFirewall } from './network-firewall';
import { paymentKey } from './payment-key';
import { policyStore } from './policy-store';
import { secret } from './secret';
import { securityHub, securityHubV2 } from './security-hub';
import { securityLake } from './security-lake';
import { shieldProtection } from './shield-protection';
import { trail } from './trail';
import { webAclClassic } from './web-acl-classic';
import { webAclLogging } from './web-acl-logging';
import { webAcl, webAclRuleGroup } from './web-acl';
import { registryScanning } from './registry-scanning';

/** A new meter of this family is added by a file and a line here. */
export const SECURITY_METERS = [
  accessAnalyzer,
  auditAssessment,
  certificate,
  certificateAuthority,
  cloudhsmCluster,
  configRecorder,
  configRule,
  detectiveGraph,
  eventDataStore,
  firewallManagerPolicy,
  guarddutyDetector,
  inspectorClassic,
  inspectorScans,
  kmsKey,
  macieSession,
  malwareProtectionPlan,
  microsoftAd,
  networkFirewall,
  paymentKey,
  policyStore,
  secret,
  securityHub,
  securityHubV2,
  securityLake,
  shieldProtection,
  simpleAd,
  trail,
  webAcl,
  webAclClassic,
  webAclLogging,
  webAclRuleGroup,
  registryScanning,
];

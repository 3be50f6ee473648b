import { MANAGED_RULES, REDACTED_HEADERS } from '../../../clouds/aws/managed-rules';
import type { AwsWebFirewall } from './words';

export const WEB_FIREWALL: AwsWebFirewall = { ruleGroups: MANAGED_RULES, redactedHeaders: REDACTED_HEADERS };

import { kmsKey } from './kms-key';
import { secret } from './secret';
import { webAcl, webAclRuleGroup } from './web-acl';
import { webAclLogging } from './web-acl-logging';

/** A new meter of this family is added by a file and a line here. */
export const SECURITY_METERS = [kmsKey, secret, webAcl, webAclLogging, webAclRuleGroup];

import type { Statement } from './policy-document';

/** Verbs that change nothing. Source: access levels of the Service Authorization Reference. */
const READING =
  /^(batch)?(get|list|describe|head|lookup|search|query|scan|select|view|read|check|simulate|validate|estimate|preview)/i;

/** Actions that change something and take no resource: their statements cannot name any. Source: the same. */
const TAKES_NO_RESOURCE = /^(ssmmessages:|ec2messages:|xray:put|cloudwatch:putmetricdata$)/i;

/** Keys that say what is acted upon: a tag, an account, a namespace, the service in between. */
const NARROWS_RESOURCES =
  /^(\w+:(resourcetag|requesttag)\/.+|aws:resource(account|orgid|orgpaths)|cloudwatch:namespace|kms:(viaservice|resourcealiases|encryptioncontext:.+|grantisforawsresource)|iam:(passedtoservice|awsservicename|policyarn)|ec2:(createaction|vpc|subnet|instanceid)|s3:resourceaccount|ssm:resourcetag\/.+)$/;

/** Keys that say who asks. Source: Amazon S3 user guide, "The meaning of public". */
const NARROWS_PRINCIPALS =
  /^(aws:(sourceip|sourcearn|sourceaccount|sourceorgid|sourceorgpaths|sourcevpc|sourcevpce|sourceowner|principalarn|principalaccount|principalorgid|principalorgpaths|principalisawsservice|principaltag\/.+|userid)|kms:(calleraccount|viaservice)|s3:(dataaccesspointarn|dataaccesspointaccount)|sns:endpoint|elasticfilesystem:accessedviamounttarget|\w+:(sub|aud))$/;

/** Whether an identity that has this statement may act on any resource there is. */
export function actsOnAnything({ allows, resources, notResources, conditionKeys }: Statement): boolean {
  if (!allows || conditionKeys.some((key) => NARROWS_RESOURCES.test(key))) return false;
  return resources.includes('*') || notResources.length > 0;
}

/** Actions of a statement that change something which it could have named. */
export function writingActions({ actions }: Statement): readonly string[] {
  return actions.filter((action) => {
    const [, verb = ''] = action.split(':');
    return !READING.test(verb) && !TAKES_NO_RESOURCE.test(action);
  });
}

/** Whether a statement lets anybody in: whoever they are, and wherever they come from. */
export function isLetIn({ allows, principals, conditionKeys }: Statement): boolean {
  if (!allows || conditionKeys.some((key) => NARROWS_PRINCIPALS.test(key))) return false;
  return principals.some((principal) => principal === '*' || /^arn:[\w-]+:iam::\*:/.test(principal));
}

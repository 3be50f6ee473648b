import type { Check, StackCheck } from '../guardrail';
import type { Properties } from '../properties';

/**
 * Policies that accept TLS 1.2 and newer alone, by the version in their name. Source: Elastic Load Balancing user guide, "Security
 * policies for your Application Load Balancer".
 */
const FROM_TLS_1_2 = /-(TLS13-1-[23]|TLS-1-2|FS-1-2)(-|$)/;

/** A listener for HTTP redirects to HTTPS; one for HTTPS or TLS names a policy, since the default accepts TLS 1.0. */
export const httpsListener: Check = ({ properties }) => {
  const protocol = protocolOf(properties);
  if (protocol === 'HTTP')
    return properties.objects('defaultActions').every(redirectsToHttps)
      ? undefined
      : 'it answers plain HTTP: let its default action redirect to HTTPS';
  if (protocol !== 'HTTPS' && protocol !== 'TLS') return undefined;
  const policy = properties.text('sslPolicy');
  return policy !== undefined && FROM_TLS_1_2.test(policy)
    ? undefined
    : `it accepts TLS below 1.2: set \`sslPolicy\` to 'ELBSecurityPolicy-TLS13-1-2-2021-06'${policy === undefined ? '' : ` in place of '${policy}'`}`;
};

/** A rule of a listener for HTTP may redirect, and pass nothing on. */
export const httpRules: StackCheck = (rule, stack) => {
  const listener = stack.namedBy(rule, 'listenerArn', 'aws:lb/listener:Listener');
  if (listener === undefined || protocolOf(listener.properties) !== 'HTTP') return undefined;
  return rule.properties.objects('actions').every(redirectsToHttps)
    ? undefined
    : 'it passes plain HTTP on: let its action redirect to HTTPS';
};

/** What a listener does not say follows from its port. */
function protocolOf(properties: Properties): string | undefined {
  const port = properties.number('port');
  return properties.text('protocol')?.toUpperCase() ?? (port === 80 ? 'HTTP' : port === 443 ? 'HTTPS' : undefined);
}

function redirectsToHttps(action: Properties): boolean {
  return action.text('type') === 'redirect' && action.text('redirect.protocol') === 'HTTPS';
}

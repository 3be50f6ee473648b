import { isUnknown } from '../../../readers/unknown';
import { perUse } from '../../charge';
import { meter } from '../../meter';

/** HTTP APIs are billed per request, WebSocket APIs per message and minute of connection. Source: Amazon API Gateway pricing. */
export const apiGatewayV2 = meter({
  // An API that is imported from a definition names no protocol, and is an HTTP API.
  reads: { 'AWS::ApiGatewayV2::Api': (r) => ({ protocol: r.text('ProtocolType') ?? 'HTTP' }) },
  usage: {
    requests: { unit: 'requests per month', assume: 1_000_000 },
    messages: { unit: 'messages per month', assume: 1_000_000 },
    connectionMinutes: { unit: 'minutes of connections per month', assume: 1_000_000 },
  },
  charges: ({ protocol }, use) => {
    if (isUnknown(protocol)) return [perUse('Requests', protocol, use.requests)];
    if (protocol === 'WEBSOCKET')
      return [
        perUse('Messages', 'api-gateway/websocket-messages', use.messages, { perUnit: 1e-6 }),
        perUse('Connection minutes', 'api-gateway/websocket-connection-minutes', use.connectionMinutes, {
          perUnit: 1e-6,
        }),
      ];
    return [perUse('Requests', 'api-gateway/http-api-requests', use.requests, { perUnit: 1e-6 })];
  },
});

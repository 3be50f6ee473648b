import { attributesOf } from './attributes';
import { isObject } from '../../../shape';
import { isUnknown } from '../../../unknown';

import { given, withProperties, type Presenter } from './presenter';

/** Source: Elastic Load Balancing API reference, "LoadBalancerAttribute". */
const ATTRIBUTES = {
  enableDeletionProtection: 'deletion_protection.enabled',
  enableCrossZoneLoadBalancing: 'load_balancing.cross_zone.enabled',
  idleTimeout: 'idle_timeout.timeout_seconds',
  clientKeepAlive: 'client_keep_alive.seconds',
  desyncMitigationMode: 'routing.http.desync_mitigation_mode',
  dropInvalidHeaderFields: 'routing.http.drop_invalid_header_fields.enabled',
  enableHttp2: 'routing.http2.enabled',
  enableWafFailOpen: 'waf.fail_open.enabled',
  enableXffClientPort: 'routing.http.xff_client_port.enabled',
  enableZonalShift: 'zonal_shift.config.enabled',
  preserveHostHeader: 'routing.http.preserve_host_header.enabled',
  xffHeaderProcessingMode: 'routing.http.xff_header_processing.mode',
};
const LOGS = { enabled: 'enabled', bucket: 'bucket', prefix: 'prefix' };

/** A load balancer of the second version. */
export const loadBalancer: Presenter = (own, named) => {
  const { accessLogs, connectionLogs } = own.inputs;
  return withProperties(named, {
    LoadBalancerAttributes: [
      ...attributesOf(own.inputs, ATTRIBUTES),
      ...logsOf('access_logs', accessLogs),
      ...logsOf('connection_logs', connectionLogs),
    ],
  });
};

function logsOf(prefix: string, logs: unknown): ReturnType<typeof attributesOf> {
  if (!isObject(logs) || isUnknown(logs)) return [];
  return attributesOf(given(logs), LOGS).map(({ Key, Value }) => ({ Key: `${prefix}.s3.${String(Key)}`, Value }));
}

/** Source: Elastic Load Balancing API reference, "TargetGroupAttribute". */
const TARGET_GROUP_ATTRIBUTES = {
  deregistrationDelay: 'deregistration_delay.timeout_seconds',
  connectionTermination: 'deregistration_delay.connection_termination.enabled',
  slowStart: 'slow_start.duration_seconds',
  loadBalancingAlgorithmType: 'load_balancing.algorithm.type',
  loadBalancingAnomalyMitigation: 'load_balancing.algorithm.anomaly_mitigation',
  loadBalancingCrossZoneEnabled: 'load_balancing.cross_zone.enabled',
  lambdaMultiValueHeadersEnabled: 'lambda.multi_value_headers.enabled',
  preserveClientIp: 'preserve_client_ip.enabled',
  proxyProtocolV2: 'proxy_protocol_v2.enabled',
};
const STICKINESS = {
  enabled: 'stickiness.enabled',
  type: 'stickiness.type',
  cookieDuration: 'stickiness.lb_cookie.duration_seconds',
};

/** A target group with what is attached to it by its ID. */
export const targetGroup: Presenter = (own, named) => {
  const { stickiness } = own.inputs;
  const sticky = isObject(stickiness) && !isUnknown(stickiness) ? attributesOf(stickiness, STICKINESS) : [];
  const targets = ATTACHMENTS.flatMap((token) => own.sides(token, 'targetGroupArn')).map(({ inputs }) =>
    given({ Id: inputs['targetId'], Port: inputs['port'], AvailabilityZone: inputs['availabilityZone'] }),
  );
  return withProperties(named, {
    TargetGroupAttributes: [...attributesOf(own.inputs, TARGET_GROUP_ATTRIBUTES), ...sticky],
    Targets: targets,
  });
};

const ATTACHMENTS = [
  'aws:lb/targetGroupAttachment:TargetGroupAttachment',
  'aws:alb/targetGroupAttachment:TargetGroupAttachment',
];

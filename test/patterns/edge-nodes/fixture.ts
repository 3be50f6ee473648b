import type { EdgeNodesProps } from '../../../lib/patterns/edge-nodes/props';

/** Sensors in street cabinets, which send a message every five minutes. */
export const cabinets: EdgeNodesProps = {
  nodes: 3,
  os: 'ubuntu-24.04',
  logFiles: ['/var/log/sensors/*.log'],
  messages: { perDay: 288, bytes: 600 },
};

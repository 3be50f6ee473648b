export { ConnectHub, type ConnectHubArgs } from './hub';
export { ConnectSpoke, type ConnectSpokeArgs } from './spoke';

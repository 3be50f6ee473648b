export { ConnectHub, type ConnectHubProps } from './hub';
export { ConnectSpoke, type ConnectSpokeProps } from './spoke';

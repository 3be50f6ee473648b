export { deploymentChanges, type DeploymentOptions } from './changes';
export { mergeChanges } from './merge';
export * from './model';

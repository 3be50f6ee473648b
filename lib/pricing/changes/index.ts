export { deploymentChanges, type DeploymentOptions } from './changes';
export * from './model';

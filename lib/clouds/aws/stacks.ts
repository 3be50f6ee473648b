/** Resources that one stack takes, at most. Source: AWS CloudFormation User Guide, "CloudFormation quotas". */
export const RESOURCES_OF_A_STACK = 500;

/** Type of what a transform makes at deployment: it costs nothing by itself, and no resource of the template stands for it. */
export const TRANSFORM = 'AWS::CloudFormation::Transform';

import { isList } from '../../../shape';
import type { SamType } from '../generated';

/** Rights of one resource on others, as one policy for each; which kind of policy it is changes no price. Source: SAM specification, "AWS::Serverless::Connector". */
export const connector: SamType = {
  becomes: 'AWS::IAM::ManagedPolicy',
  expand: ({ id, properties }) => {
    const destination = properties.resolved('Destination');
    const policy = (logicalId: string) => ({ logicalId, type: 'AWS::IAM::ManagedPolicy' });
    return isList(destination)
      ? destination.map((_, at) => policy(`${id}PolicyDestination${at}`))
      : [policy(`${id}Policy`)];
  },
};

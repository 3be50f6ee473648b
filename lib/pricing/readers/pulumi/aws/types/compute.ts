import { Reference } from '../../../reference';

import { parsed, renamedValue } from '../rename';
import { withProperties, type Presenter } from './presenter';
import { isList } from '../../../shape';
import { isUnknown } from '../../../unknown';

/** A function, and the version of it that each deployment publishes if it is told to. */
export const lambdaFunction: Presenter = (own, named) => {
  const { urn, name, inputs } = own;
  if (inputs['publish'] !== true) return named;
  const FunctionName = new Reference(urn, `the name of ${name} is known after its deployment`);
  return { ...named, more: [{ type: 'AWS::Lambda::Version', properties: { FunctionName } }] };
};

/** Instances that are kept warm, of the function of an alias where they are given its name. */
export const provisionedConcurrency: Presenter = (own, named) => {
  const target = own.target('functionName');
  return target?.token === 'aws:lambda/alias:Alias'
    ? withProperties(named, { FunctionName: target.inputs['functionName'] })
    : named;
};

/** A task, whose containers are text of JSON to the SDK. */
export const taskDefinition: Presenter = (own, named) => {
  const containers = parsed(own.inputs['containerDefinitions']);
  return withProperties(named, { ContainerDefinitions: isList(containers) ? renamedValue(containers) : undefined });
};

/** A cluster of EKS with the logs that it writes. */
export const eksCluster: Presenter = (own, named) => {
  const types = own.inputs['enabledClusterLogTypes'];
  if (types === undefined) return named;
  const EnabledTypes = isList(types) ? types.map((Type) => ({ Type })) : types;
  return withProperties(named, { Logging: isUnknown(types) ? types : { ClusterLogging: { EnabledTypes } } });
};

/** The address that a server of Lightsail has. */
export const lightsailStaticIp: Presenter = (own, named) => {
  const [attachment] = own.sides('aws:lightsail/staticIpAttachment:StaticIpAttachment', 'staticIpName');
  return withProperties(named, { AttachedTo: attachment?.inputs['instanceName'] });
};

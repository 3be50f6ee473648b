import { joined, listOf, refersTo, textIn } from './composed';
import type { Form } from './taken';

/** An account that a share is open to: a part of the share in CloudFormation. */
export const sharedWith: Form = (one) => {
  const [principals, principal] = [one.other('resourceShareArn')?.value('Principals'), one.text('principal')];
  const isOpen = Array.isArray(principals) && principals.includes(principal);
  return isOpen ? joined(',', one.idIn('resourceShareArn'), principal) : undefined;
};

/** What a share has in it: a part of the share in CloudFormation, which tells no ARN of what it calls by an ID. */
export const shared: Form = (one) => {
  const [share, resource] = [one.idIn('resourceShareArn'), one.idIn('resourceArn')];
  const isShared = refersTo(one.other('resourceShareArn')?.value('ResourceArns'), one.other('resourceArn'));
  if (!isShared || share === undefined || resource === undefined) return undefined;
  const found = `resources[?ends_with(arn, '/${resource}')] | [0].join(',', [resourceShareArn, arn])`;
  return {
    ask: `aws ram list-resources --region ${one.registered.region} --resource-owner SELF --resource-share-arns ${share} --query "${found}" --output text`,
  };
};

/** The other end of a peering connection, by the ID of that; CloudFormation accepts with the connection. */
export const peeringAccepter: Form = (one) =>
  one.other('vpcPeeringConnectionId') && joined('', one.idIn('vpcPeeringConnectionId'));

/** `<listener>_<certificate>` */
export const listenerCertificate: Form = (one) => {
  const [certificate] = listOf(one.registered, 'Certificates');
  return one.deployed && joined('_', one.idIn('ListenerArn'), certificate && textIn(certificate, 'CertificateArn'));
};

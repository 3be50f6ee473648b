/**
 * Python of the runbooks that make codes and that put nodes into quarantine: how codes and claims become worthless, and certificates go.
 * AWS IoT detaches a certificate from its thing some time after it is told to, and deletes none that is attached.
 * Sources: AWS Systems Manager API Reference, "DescribeActivations"; AWS IoT API Reference, "DetachThingPrincipal" and "DeleteCertificate".
 */
export const FORGET = `def forget_activations(ssm, role):
    pages = ssm.get_paginator('describe_activations').paginate(
        Filters=[{'FilterKey': 'IamRole', 'FilterValues': [role]}])
    for activation in [each for page in pages for each in page['ActivationList']]:
        ssm.delete_activation(ActivationId=activation['ActivationId'])


def end_claims(iot, policy, claims):
    for claim in claims:
        certificate = claim.split('/')[-1]
        iot.detach_policy(policyName=policy, target=claim)
        iot.update_certificate(certificateId=certificate, newStatus='INACTIVE')
        delete_certificate(iot, certificate)


def delete_certificate(iot, certificate):
    for seconds_left in reversed(range(60)):
        try:
            return iot.delete_certificate(certificateId=certificate, forceDelete=True)
        except iot.exceptions.DeleteConflictException:
            if seconds_left == 0:
                raise
            time.sleep(1)


def forget(ssm, name):
    try:
        ssm.delete_parameter(Name=name)
    except ssm.exceptions.ParameterNotFound:
        pass
`;

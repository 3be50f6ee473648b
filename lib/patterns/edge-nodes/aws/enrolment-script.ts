import { FORGET } from './forget-script';

/**
 * Python of the runbook that makes codes. What it returns is recorded with its run, so it returns no code, key or certificate.
 * Sources: AWS Systems Manager API Reference, "CreateActivation" and "PutParameter"; AWS IoT API Reference, "CreateKeysAndCertificate"
 * and "ListTargetsForPolicy".
 */
export const ENROL = `import datetime
import json
import time

import boto3


def enrol(events, context):
    ssm = boto3.client('ssm')
    forget_activations(ssm, events['Role'])
    missing = events['Nodes'] - count_enrolled(ssm, events)
    expires = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=events['ValidDays'])
    if missing > 0:
        made = ssm.create_activation(
            DefaultInstanceName=events['Name'],
            Description='Made by the runbook of ' + events['Name'],
            IamRole=events['Role'],
            RegistrationLimit=missing,
            ExpirationDate=expires,
            Tags=[{'Key': key, 'Value': value} for key, value in events['Tags'].items()],
        )
        keep(ssm, events, events['Parameter'], {
            'id': made['ActivationId'],
            'code': made['ActivationCode'],
            'expires': expires.isoformat(timespec='seconds'),
        })
    else:
        forget(ssm, events['Parameter'])
    if 'ClaimPolicy' in events:
        renew_claim(ssm, events, expires, missing > 0)
    return {'Missing': max(missing, 0), 'Expires': expires.isoformat(timespec='seconds')}


def count_enrolled(ssm, events):
    pages = ssm.get_paginator('describe_instance_information').paginate(
        Filters=[{'Key': 'IamRole', 'Values': [events['Role']]}])
    return sum(len(page['InstanceInformationList']) for page in pages)


def renew_claim(ssm, events, expires, needed):
    iot = boto3.client('iot')
    policy = events['ClaimPolicy']
    earlier = iot.list_targets_for_policy(policyName=policy)['targets']
    if needed:
        made = iot.create_keys_and_certificate(setAsActive=True)
        iot.attach_policy(policyName=policy, target=made['certificateArn'])
        keep(ssm, events, events['ClaimParameter'], {
            'certificate': made['certificatePem'],
            'key': made['keyPair']['PrivateKey'],
            'expires': expires.isoformat(timespec='seconds'),
        })
    else:
        forget(ssm, events['ClaimParameter'])
    end_claims(iot, policy, earlier)


def keep(ssm, events, name, value):
    encrypted = {'KeyId': events['Key']} if 'Key' in events else {}
    ssm.put_parameter(Name=name, Type='SecureString', Value=json.dumps(value), Overwrite=True, **encrypted)


${FORGET}`;

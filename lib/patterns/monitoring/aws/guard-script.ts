/** Tag of a group that the guard has stopped, with its size until then, or that somebody has started again, with the month. */
export const GUARD_TAG = 'groundplan:guard';

/**
 * Python of the runbook. A group that is stopped has no scheduled actions until it is started again: they would wake it in the morning.
 * One that somebody has started is left alone by checks until the month is over. A group that cannot be changed does not save the others.
 * Sources: Amazon EC2 Auto Scaling API Reference, "UpdateAutoScalingGroup" and "SuspendProcesses"; AWS Billing and Cost Management API
 * Reference, "DescribeBudget"; Amazon SNS API Reference, "Publish".
 */
export const GUARD_SCRIPT = `import datetime

import boto3

TAG = '${GUARD_TAG}'
SCHEDULES = ['ScheduledActions']
REASONS = {
    'stop': 'Its last day is over, or somebody asked for it.',
    'start': 'Somebody asked for it.',
}


def guard(events, context):
    action = events['Action']
    month = datetime.datetime.now(datetime.timezone.utc).strftime('%Y-%m')
    reason = overspend(events) if action == 'check' else REASONS[action]
    if reason is None:
        return {'Changed': []}
    scaling = boto3.client('autoscaling')
    changed, failed = [], []
    for group in groups_of(scaling, events['Filters']):
        if action == 'check' and state_of(group) == 'started ' + month:
            continue
        name = group['AutoScalingGroupName']
        try:
            if start(scaling, group, month) if action == 'start' else stop(scaling, group):
                changed.append(name)
        except Exception as error:
            failed.append(name + ': ' + str(error))
    if changed or failed:
        tell(events, reason, changed, failed)
    if failed:
        raise RuntimeError('; '.join(failed))
    return {'Changed': changed}


def overspend(events):
    budget = boto3.client('budgets').describe_budget(
        AccountId=events['Account'], BudgetName=events['Budget'])['Budget']
    limit = float(budget['BudgetLimit']['Amount'])
    spent = float(budget['CalculatedSpend']['ActualSpend']['Amount'])
    if spent < limit * events['Percent'] / 100:
        return None
    return 'USD {:,.2f} of USD {:,.2f} are spent this month.'.format(spent, limit)


def groups_of(scaling, filters):
    pages = scaling.get_paginator('describe_auto_scaling_groups').paginate(Filters=filters)
    return [group for page in pages for group in page['AutoScalingGroups']]


def state_of(group):
    return next((tag['Value'] for tag in group['Tags'] if tag['Key'] == TAG), '')


def stop(scaling, group):
    if state_of(group).startswith('stopped ') and group['MaxSize'] == 0:
        return False
    name = group['AutoScalingGroupName']
    remember(scaling, name, 'stopped {MinSize}/{MaxSize}/{DesiredCapacity}'.format(**group))
    scaling.suspend_processes(AutoScalingGroupName=name, ScalingProcesses=SCHEDULES)
    resize(scaling, name, 0, 0, 0)
    return True


def start(scaling, group, month):
    state = state_of(group)
    if not state.startswith('stopped '):
        return False
    name = group['AutoScalingGroupName']
    resize(scaling, name, *[int(size) for size in state.split(' ')[1].split('/')])
    scaling.resume_processes(AutoScalingGroupName=name, ScalingProcesses=SCHEDULES)
    remember(scaling, name, 'started ' + month)
    return True


def resize(scaling, name, least, most, desired):
    scaling.update_auto_scaling_group(
        AutoScalingGroupName=name, MinSize=least, MaxSize=most, DesiredCapacity=desired)


def remember(scaling, name, state):
    scaling.create_or_update_tags(Tags=[{
        'ResourceId': name,
        'ResourceType': 'auto-scaling-group',
        'Key': TAG,
        'Value': state,
        'PropagateAtLaunch': False,
    }])


def tell(events, reason, changed, failed):
    started = events['Action'] == 'start'
    done = 'started' if started else 'stopped'
    lines = ['Servers of {} are {}. {}'.format(events['Environment'], done, reason)]
    lines += ['Groups: ' + ', '.join(changed)] if changed else []
    lines += ['Not ' + done + ': ' + each for each in failed]
    if not started:
        lines.append('Start them again with the automation ' + events['Document'] + ', Action=start.')
    boto3.client('sns').publish(
        TopicArn=events['Topic'],
        Subject='{}: servers {}'.format(events['Environment'], done)[:100],
        Message='\\n\\n'.join(lines),
    )
`;

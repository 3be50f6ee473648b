import { Unavailable } from '../../profile/cloud';

/** What CloudFormation does beside making resources, and what does it where Pulumi makes them. */
export interface Equal {
  /** Of which things it does that. */
  readonly of: 'servers' | 'what is kept' | 'backups' | 'sites' | 'deployments';
  readonly cloudFormation: string;
  readonly pulumi: string | Unavailable;
}

/**
 * All of it. Sources: Amazon EC2 Auto Scaling User Guide, "How an instance refresh works in an Auto Scaling group"; Pulumi Registry,
 * "aws.autoscaling.Group"; Pulumi documentation, "Resource options".
 */
export const EQUALS: readonly Equal[] = [
  {
    of: 'servers',
    cloudFormation: 'A first deployment waits until the minimum of servers has signalled that it is up.',
    pulumi:
      'The same: it waits until so many are in service, and a lifecycle hook holds each back until it says that it is up.',
  },
  {
    of: 'servers',
    cloudFormation: 'A change of the launch template replaces servers one by one, while the minimum stays in service.',
    pulumi:
      'An instance refresh: all stay in service while new ones come, up to a tenth at a time. A server that keeps data lets go of it first.',
  },
  {
    of: 'servers',
    cloudFormation: 'So does a change of the zones that they stand in.',
    pulumi: 'Auto Scaling itself moves the servers of a zone that leaves, new ones first; the others stay.',
  },
  {
    of: 'servers',
    cloudFormation: 'The deployment waits for that, and fails with it.',
    pulumi: new Unavailable(
      'Pulumi starts the instance refresh and does not wait for its end; the alarms `FailedLaunch` and `ServersMissing` tell of one that goes wrong, as does `RefreshFailed` where servers are patched by new ones',
    ),
  },
  {
    of: 'servers',
    cloudFormation: 'Servers that do not come up are rolled back to the launch template before.',
    pulumi:
      'The instance refresh rolls back where the image is named by its ID. Auto Scaling refuses that where a parameter names it: the refresh stops, and old servers stay.',
  },
  {
    of: 'servers',
    cloudFormation: 'Schedules, scaling and health checks pause meanwhile.',
    pulumi: new Unavailable('an instance refresh goes on beside them'),
  },
  {
    of: 'servers',
    cloudFormation: 'A minimum and maximum that a schedule has set stay, unless the template changes its own.',
    pulumi:
      'The same, as long as the state is not refreshed while a schedule holds: the `up` after such a refresh sets those of the program.',
  },
  {
    of: 'what is kept',
    cloudFormation: 'Volumes, keys, logs and addresses stay in the account when they leave the template.',
    pulumi:
      'The same (`retainOnDelete`); and in production an `up` that would let go of them is refused until somebody unprotects them.',
  },
  {
    of: 'what is kept',
    cloudFormation: 'Volumes of an environment that may be deleted whole leave a snapshot.',
    pulumi: 'The same (`finalSnapshot`).',
  },
  {
    of: 'what is kept',
    cloudFormation: 'Stacks of production are protected from termination.',
    pulumi: 'What is kept is protected, and the load balancer has the deletion protection of AWS itself.',
  },
  {
    of: 'backups',
    cloudFormation: 'A vault stays in the account with its key, its lock and its policy when it leaves the template.',
    pulumi:
      'The same (`retainOnDelete`); and in production an `up` that would let go of a vault or of its key is refused until somebody unprotects it.',
  },
  {
    of: 'backups',
    cloudFormation: 'A lock that leaves the template is taken away from its vault.',
    pulumi: new Unavailable(
      'it would be taken away from a vault that is let go of, too: the lock stays in the account, where somebody with the permission takes it away',
    ),
  },
  {
    of: 'backups',
    cloudFormation: 'A first deployment that fails takes its empty vault away again.',
    pulumi: new Unavailable('Pulumi keeps what it has made, and goes on from there at the next `up`'),
  },
  {
    of: 'backups',
    cloudFormation:
      'A vault for copies in another account is a stack of its own, deployed with credentials of that account.',
    pulumi: new Unavailable(
      'the program of a client file has credentials of one account: make the vault there first, and name it by `copyVault`',
    ),
  },
  {
    of: 'sites',
    cloudFormation: 'Releases of a site before the one that is served stay in its bucket.',
    pulumi: 'They are deleted once the new one is served, and can be had back for 30 days.',
  },
  {
    of: 'deployments',
    cloudFormation: 'What fails is rolled back.',
    pulumi: new Unavailable('Pulumi keeps what it has made, and goes on from there at the next `up`'),
  },
];

/** What of it is not had by Pulumi is said as such. */
export function describeEqual({ pulumi }: Equal): string {
  return pulumi instanceof Unavailable ? `Not available, because ${pulumi.because}.` : pulumi;
}

import { Unknown } from '../../../readers/unknown';
import { perHour } from '../../charge';
import { meter } from '../../meter';

/** Billed by the hour of each session's desktop, by its bundle. Source: Amazon WorkSpaces pricing, "WorkSpaces Pools". */
export const workspacesPool = meter({
  reads: { 'AWS::WorkSpaces::WorkspacesPool': (r) => ({ sessions: r.number('Capacity.DesiredUserSessions') ?? 0 }) },
  charges: ({ sessions }) => [
    perHour('Desktops', new Unknown('the bundle decides the type of compute, and no template tells it'), sessions),
  ],
});

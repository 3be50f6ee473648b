import { isUnknown, lift, type Maybe } from '../../../readers/unknown';
import { perMonth, perUse } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';

const PROPERTIES = 'WorkspaceProperties';
const WINDOWS_NOTE = 'Windows with its licence and the smallest volumes are assumed: the bundle decides';

/** Billed by the month, or by a smaller monthly fee and the hour, by type of compute. Source: Amazon WorkSpaces pricing. */
export const workspace = meter({
  reads: {
    'AWS::WorkSpaces::Workspace': (r) => ({
      compute: lift(given(r.text(`${PROPERTIES}.ComputeTypeName`), `${PROPERTIES}.ComputeTypeName`), (name) =>
        name.toLowerCase().replace('_', '.'),
      ),
      mode: given(r.text(`${PROPERTIES}.RunningMode`), `${PROPERTIES}.RunningMode`),
    }),
  },
  usage: { hours: { unit: 'hours per month that it is used', assume: 80 } },
  charges: ({ compute, mode }, use) => {
    const rate = (suffix: string): Maybe<string> => lift(compute, (name) => `workspaces/${name}-${suffix}`);
    if (isUnknown(mode)) return [perMonth('WorkSpace', mode, mode)];
    if (mode !== 'AUTO_STOP')
      return [perMonth('WorkSpace', rate('alwayson-windows-included'), 1, { note: WINDOWS_NOTE })];
    return [
      perMonth('Monthly fee', rate('autostop-windows-included-monthly-fee'), 1, { note: WINDOWS_NOTE }),
      perUse('Hours of use', rate('autostop-windows-included-usage'), use.hours),
    ];
  },
});

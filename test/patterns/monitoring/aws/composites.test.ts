import fc from 'fast-check';
import { context, planOf, props } from '../../servers/arbitrary';
import { compositesOf } from '../../../../lib/patterns/monitoring/aws/composites';
import type { PlannedAlarm, QuietTimes } from '../../../../lib/profile/alarms';
import { cpuAlarm } from '../alarms';

const quiet: QuietTimes = { groups: ['fleet'], whileStopped: true, graceMinutes: 15 };

function alarm(id: string, severity: PlannedAlarm['severity'], isQuiet: boolean): PlannedAlarm {
  return { ...cpuAlarm().plan, id, severity, ...(isQuiet && { quiet }) };
}

test('alarms of one severity are told together, half a minute later and until servers have started', () => {
  const busy = alarm('CpuHigh', 'warning', true);
  const missing = alarm('ServersMissing', 'critical', true);
  const full = alarm('MemoryHigh', 'warning', true);
  expect(compositesOf([busy, missing, alarm('DiskFull', 'warning', false), full])).toEqual({
    times: quiet,
    waitSeconds: 30,
    extensionSeconds: 900,
    composites: [
      { severity: 'warning', alarms: [busy, full] },
      { severity: 'critical', alarms: [missing] },
    ],
  });
});

test('where nothing is ever quiet there is nothing to put together', () => {
  expect(compositesOf([alarm('DiskFull', 'warning', false)])).toBeUndefined();
});

test('alarms of a pattern that are quiet at other times are refused', () => {
  const other = { ...alarm('MemoryHigh', 'warning', true), quiet: { ...quiet, graceMinutes: 10 } };
  expect(() => compositesOf([alarm('CpuHigh', 'warning', true), other])).toThrow(
    new Error('alarm MemoryHigh is quiet at other times than CpuHigh'),
  );
});

test('every quiet alarm is in one composite, and no other is in any', () => {
  const drawn = fc.array(fc.tuple(fc.constantFrom('critical' as const, 'warning' as const), fc.boolean()));
  fc.assert(
    fc.property(drawn, (alarms) => {
      const planned = alarms.map(([severity, isQuiet], at) => alarm(String(at), severity, isQuiet));
      const told = compositesOf(planned)?.composites.flatMap((composite) => composite.alarms.map(({ id }) => id)) ?? [];
      const expected = planned.filter((one) => one.quiet !== undefined).map(({ id }) => id);
      expect([...told].sort()).toEqual([...expected].sort());
    }),
  );
});

test('every quiet alarm of every fleet is in exactly one composite', () => {
  fc.assert(
    fc.property(props, context, (asked, where) => {
      const { alarms } = planOf(asked, where);
      const told = compositesOf(alarms)?.composites.flatMap((composite) => composite.alarms) ?? [];
      expect(told.map(({ id }) => id).sort()).toEqual(
        alarms
          .filter(({ quiet: times }) => times !== undefined)
          .map(({ id }) => id)
          .sort(),
      );
    }),
  );
});

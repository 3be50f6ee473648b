import { priceOf } from '../../price';
import { action, group, M6I, template } from './fleet';

describe('a group of servers', () => {
  test('with a season of dates is followed through the year in which that begins', () => {
    const once = (start: string, size: number): object => ({
      Type: 'AWS::AutoScaling::ScheduledAction',
      Properties: { AutoScalingGroupName: { Ref: 'It' }, StartTime: start, MinSize: size, MaxSize: size },
    });
    const [line] = priceOf(group({ MinSize: '2', MaxSize: '2' }), {
      Launch: template(M6I),
      Begin: once('2027-11-20T00:00:00Z', 6),
      End: once('2027-12-03T00:00:00Z', 2),
    }).lines;
    // Four more for 13 of the 364 days from Monday, 15 November 2027.
    expect(line?.quantity).toBeCloseTo(730 * (2 + (4 * 13) / 364), 6);
    expect(line?.note).toContain('as in the 52 weeks from 2027-11-15, with what its schedule does on their dates');
  });

  test('whose actions begin and end on dates is followed within them', () => {
    const until = { EndTime: '2027-11-19T23:59:00Z' };
    const season = { StartTime: '2027-11-22T08:00:00Z', EndTime: '2027-12-02T23:59:00Z' };
    const after = { StartTime: '2027-12-03T08:00:00Z' };
    const dated = (recurrence: string, size: number, dates: object): object => {
      const plain = action(recurrence, size, size) as { readonly Properties: object };
      return { ...plain, Properties: { ...plain.Properties, TimeZone: 'Etc/UTC', ...dates } };
    };
    const [line] = priceOf(group({ MinSize: '0', MaxSize: '0' }), {
      Launch: template(M6I),
      Before: dated('0 8 * * MON-FRI', 2, until),
      Season: dated('0 8 * * MON-FRI', 6, season),
      After: dated('0 8 * * MON-FRI', 2, after),
      Stop: dated('0 18 * * MON-FRI', 0, {}),
    }).lines;
    // 10 hours on 260 weekdays, nine of which are in the season: 22 to 26 November, 29 November to 2 December.
    expect(line?.quantity).toBeCloseTo((730 / (364 * 24)) * 10 * (251 * 2 + 9 * 6), 6);
  });

  test('with a season of every year ends it also on the day that 52 weeks lack', () => {
    const [line] = priceOf(group({ MinSize: '2', MaxSize: '2' }), {
      Launch: template(M6I),
      Begin: action('0 0 20 12 *', 6, 6),
      End: action('0 0 5 1 *', 2, 2),
    }).lines;
    // 20 December 2025 to 4 January 2026
    expect(line?.quantity).toBeCloseTo(730 * (2 + (4 * 16) / 364), 6);
  });
});

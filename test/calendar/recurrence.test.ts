import { hoursInto, HOURS_OF_YEAR, NotFollowed, occurrences, yearFrom } from '../../lib/calendar/recurrence';

function times(found: readonly number[] | NotFollowed): readonly number[] {
  if (found instanceof NotFollowed) throw new Error(found.because);
  return found;
}

describe('a recurrence', () => {
  test('rings on the days and at the times that it names, for 52 weeks', () => {
    const mornings = times(occurrences('0 8 * * MON-FRI', 'Etc/UTC'));
    expect(mornings).toHaveLength(52 * 5);
    expect(mornings.slice(0, 6)).toEqual([8, 32, 56, 80, 104, 176]);
    expect(Math.max(...mornings)).toBeLessThan(HOURS_OF_YEAR);
  });

  test('counts Sunday as 0 and as 7', () => {
    expect(occurrences('30 3 * * 7', 'Etc/UTC')).toEqual(occurrences('30 3 * * 0', 'Etc/UTC'));
    expect(times(occurrences('30 3 * * 0', 'Etc/UTC'))[0]).toBe(6 * 24 + 3.5);
  });

  test('rings on either day where both the date and the weekday are restricted', () => {
    // 52 Mondays, and 12 firsts of a month, two of which (September and December 2025) are Mondays
    expect(times(occurrences('0 0 1 * 1', 'Etc/UTC'))).toHaveLength(52 + 12 - 2);
  });

  test('follows the clocks of its time zone through daylight saving', () => {
    const dublin = times(occurrences('0 8 * * *', 'Europe/Dublin'));
    expect(dublin).toHaveLength(364);
    expect(dublin[0]).toBe(8);
    // clocks go forward on 30 March 2025, 83 days after 6 January
    expect(dublin[82]).toBe(82 * 24 + 8);
    expect(dublin[83]).toBe(83 * 24 + 7);
    const kolkata = times(occurrences('0 8 * * *', 'Asia/Kolkata'));
    expect(kolkata[0]).toBe(2.5);
  });

  test('is followed through another year where it has dates', () => {
    expect(yearFrom('2027-11-20T00:00:00Z')).toBe('2027-11-15');
    expect(yearFrom('2027-11-15T00:00:00Z')).toBe('2027-11-15');
    expect(hoursInto('2027-11-15', '2027-11-16T06:30:00Z')).toBe(30.5);
    const midnights = times(occurrences('0 0 20 11 *', 'Etc/UTC', '2027-11-15'));
    expect(midnights).toEqual([5 * 24]);
  });

  test('rings at the end of the year on the days that 52 weeks lack', () => {
    // the year ends with 4 January 2026
    expect(times(occurrences('0 0 5 1 *', 'Etc/UTC'))).toEqual([HOURS_OF_YEAR]);
    expect(times(occurrences('0 0 6 1 *', 'Etc/UTC'))).toEqual([0]);
  });

  test('is not followed where it makes no sense', () => {
    expect(occurrences('every morning', 'Etc/UTC')).toMatchObject({
      because: '"every morning" is not a cron expression',
    });
    expect(occurrences('61 8 * * *', 'Etc/UTC')).toMatchObject({ because: '"61 8 * * *" is not a cron expression' });
    expect(occurrences('0 8 * * *', 'Europe/Atlantis')).toMatchObject({
      because: '"Europe/Atlantis" is not a time zone',
    });
    expect(occurrences('* * * * *', 'Etc/UTC')).toMatchObject({ because: '"* * * * *" fires 1440 times a day' });
  });
});

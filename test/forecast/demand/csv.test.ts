import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readDemandCsv, type CsvOptions } from '../../../lib/forecast/demand/csv/read-csv';
import type { Demand } from '../../../lib/forecast/demand/demand';

const FOLDER = mkdtempSync(join(tmpdir(), 'groundplan-demand-'));
const FILE = join(FOLDER, 'load.csv');
afterAll(() => rmSync(FOLDER, { recursive: true }));

function read(text: string | Buffer, options: Partial<CsvOptions> = {}): Demand {
  writeFileSync(FILE, text);
  return readDemandCsv(FILE, { path: ['--demand'], ...options });
}

function refused(text: string | Buffer, options: Partial<CsvOptions> = {}): readonly string[] {
  try {
    read(text, options);
    return ['accepted'];
  } catch (error) {
    return (error as Error).message.replaceAll(FILE, 'load.csv').split('\n');
  }
}

function repairs({ repairs: all }: Demand): readonly string[] {
  return all.map((repair) => repair.replace(FILE, 'load.csv'));
}

describe('a file of demand', () => {
  test('is read by the minute from its first time on', () => {
    const { start, perMinute, repairs: none } = read('time,value\n2027-01-01T00:00Z,5\n2027-01-01T00:01Z,7.5\n');
    expect(start).toBe(Date.UTC(2027, 0, 1));
    expect([...perMinute]).toEqual([5, 7.5]);
    expect(none).toEqual([]);
  });

  test('may have a byte order mark, Windows line ends, quotes, semicolons and no header', () => {
    expect([...read('\uFEFF"2027-01-01 00:00:00Z";"5"\r\n"2027-01-01 00:01:00Z";"6"\r\n').perMinute]).toEqual([5, 6]);
    expect([...read('\uFEFFwhen;load\r\n2027-01-01 00:00Z;5\r\n2027-01-01 00:01Z;6').perMinute]).toEqual([5, 6]);
  });

  test('by the hour holds each value for an hour', () => {
    const { perMinute } = read('2027-01-01T00:00Z,5\n2027-01-01T01:00Z,7\n');
    expect([perMinute.length, perMinute[59], perMinute[60], perMinute[119]]).toEqual([120, 5, 7, 7]);
  });

  test('with gaps has them filled evenly, which is said', () => {
    const demand = read('2027-01-01T00:00Z,1\n2027-01-01T00:01Z,1\n2027-01-01T00:05Z,5\n');
    expect([...demand.perMinute]).toEqual([1, 1, 2, 3, 4, 5]);
    expect(repairs(demand)).toEqual(['load.csv: 1 gap filled, 3 minutes in all, the first before line 3']);
  });

  test('with a gap of more than six hours is refused', () => {
    expect(refused('2027-01-01T00:00Z,1\n2027-01-01T00:01Z,1\n2027-01-01T09:00Z,5\n')).toEqual([
      'load.csv:3:1  found a gap of 8 hours before it; expected rows 1 minutes apart, and gaps of 6 hours at most',
    ]);
  });

  test('that repeats a line counts it once, and says so; with another value it is refused', () => {
    const demand = read('2027-01-01T00:00Z,1\n2027-01-01T00:00Z,1\n2027-01-01T00:01Z,2\n');
    expect([...demand.perMinute]).toEqual([1, 2]);
    expect(repairs(demand)).toEqual(['load.csv: 1 repeated line counted once']);
    expect(refused('2027-01-01T00:00Z,1\n2027-01-01T00:00Z,3\n2027-01-01T00:01Z,2\n')).toEqual([
      'load.csv:2:1  found 2027-01-01T00:00Z again, with another value than on line 1; expected one value for each time',
    ]);
  });

  test('that is wrong is refused line by line', () => {
    const rows = [
      '2027-01-01T00:00Z,1',
      '2027-01-01T00:01Z,-1',
      '2027-01-01T00:02Z,NaN',
      '2027-01-01T00:03Z,',
      '2027-01-01T00:04Z,Infinity',
      '2027-02-29T00:05Z,1',
      '2027-01-01T00:06:30Z,1',
      '2027-01-01T00:07Z',
      '2026-12-31T23:59Z,1',
      '2027-01-01T00:08,1',
    ];
    expect(refused(rows.join('\n'))).toEqual([
      'load.csv:2:1  found "-1"; expected a number from 0 on',
      'load.csv:3:1  found "NaN"; expected a number from 0 on',
      'load.csv:4:1  found no value; expected a number from 0 on',
      'load.csv:5:1  found "Infinity"; expected a number from 0 on',
      'load.csv:6:1  found "2027-02-29T00:05Z"; expected a time, e.g. 2027-03-01T09:00Z',
      'load.csv:7:1  found "2027-01-01T00:06:30Z"; expected whole minutes',
      'load.csv:8:1  found 1 cells; expected two: a time and a value',
      'load.csv:9:1  found 2026-12-31T23:59Z, before the time on line 1; expected times in ascending order',
      'load.csv:10:1  found "2027-01-01T00:08"; expected an offset from UTC, as the times above have',
    ]);
  });

  test('that is empty, or has one row, is refused', () => {
    expect(refused('')).toEqual(['load.csv:1:1  found no row; expected two rows or more']);
    expect(refused('time,value\n')).toEqual(['load.csv:1:1  found no row; expected two rows or more']);
    expect(refused('time,value\n2027-01-01T00:00Z,1\n')).toEqual([
      'load.csv:2:1  found a single row; expected two rows or more',
    ]);
  });

  test('names up to twenty problems', () => {
    expect(refused('never,nothing\n'.repeat(1) + '1,1\n'.repeat(1000))).toHaveLength(20);
  });

  test('in local time follows clocks that go forward and back', () => {
    const dublin = { timeZone: 'Europe/Dublin' };
    const back = read(
      '2027-10-31T00:30,1\n2027-10-31T01:00,2\n2027-10-31T01:30,3\n2027-10-31T01:00,4\n2027-10-31T01:30,5\n2027-10-31T02:00,6\n',
      dublin,
    );
    expect(back.start).toBe(Date.UTC(2027, 9, 30, 23, 30)); // UTC+1
    expect([0, 30, 60, 90, 120, 150].map((minute) => back.perMinute[minute])).toEqual([1, 2, 3, 4, 5, 6]);
    const forward = read('2027-03-28T00:30,1\n2027-03-28T02:00,2\n2027-03-28T02:30,3\n', dublin);
    expect([...new Set(forward.perMinute)]).toEqual([1, 2, 3]);
    expect(forward.perMinute).toHaveLength(90);
    expect(refused('2027-03-28T00:30,1\n2027-03-28T01:30,2\n2027-03-28T02:30,3\n', dublin)).toEqual([
      'load.csv:2:1  found "2027-03-28T01:30", which clocks of Europe/Dublin skip; expected a time that there is',
    ]);
  });

  test('with the offsets of winter and summer has the instants that it names, which is said', () => {
    const demand = read('2027-03-28T00:59+00:00,1\n2027-03-28T02:00+01:00,2\n');
    expect([...demand.perMinute]).toEqual([1, 2]);
    expect(repairs(demand)).toEqual(['load.csv: times have several offsets from UTC; each is the instant it names']);
  });

  test('that is not there, or no file, is refused', () => {
    expect(() => readDemandCsv(FOLDER, { path: ['--demand'] })).toThrow('which is no file');
    expect(() => readDemandCsv('none.csv', { path: ['--demand'] })).toThrow('--demand: found no file "none.csv"');
  });

  test('of more than three years is refused at the line where they end', () => {
    expect(refused('2027-01-01T00:00Z,1\n2028-01-01T00:00Z,1\n2028-12-31T00:00Z,1\n2031-01-01T00:00Z,1\n')).toEqual([
      'load.csv:4:1  found 2031-01-01T00:00Z, more than three years after the first; expected three years at most',
    ]);
  });

  test('of bytes without line ends takes no more memory than a line', () => {
    expect(refused(Buffer.alloc(20_000_000, '1'))[0]).toMatch(/^load\.csv:1:1 {2}found 1 cells; expected two/);
  });
});

import { cacheFolder } from '../../../bin/cli/cache-folder';

test.each<[string, Record<string, string>, NodeJS.Platform, string | undefined]>([
  ['XDG', { XDG_CACHE_HOME: '/cache', HOME: '/home/ada' }, 'linux', '/cache/groundplan/prices'],
  ['home', { HOME: '/home/ada' }, 'linux', '/home/ada/.cache/groundplan/prices'],
  [
    'a relative XDG folder, which counts for nothing',
    { XDG_CACHE_HOME: 'cache', HOME: '/home/ada' },
    'linux',
    '/home/ada/.cache/groundplan/prices',
  ],
  ['an empty XDG folder', { XDG_CACHE_HOME: '', HOME: '/home/ada' }, 'darwin', '/home/ada/.cache/groundplan/prices'],
  [
    'Windows',
    { LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' },
    'win32',
    'C:\\Users\\ada\\AppData\\Local\\groundplan\\prices',
  ],
  ['nothing', {}, 'linux', undefined],
  ['nothing on Windows', { HOME: '/home/ada' }, 'win32', undefined],
])('%s', (_, env, platform, folder) => {
  expect(cacheFolder(env, platform, 'prices')).toBe(folder);
});

test('compiled code is kept beside the prices', () => {
  expect(cacheFolder({ HOME: '/home/ada' }, 'linux', 'compiled')).toBe('/home/ada/.cache/groundplan/compiled');
});

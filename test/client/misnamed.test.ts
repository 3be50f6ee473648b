import { complaints, HEAD, PRODUCTION } from './files';

const NAME = 'expected a name of 2 to 20 lower-case letters, digits and single hyphens, beginning with a letter';

test('what is wrong inside an environment is told where its name is wrong, too', () => {
  const text = HEAD + PRODUCTION.replace('production:', 'Prod_1:').replace('size: large', 'size: lagre');
  expect(complaints(text)).toEqual([
    `client.yaml:12:3  environments.Prod_1: found the key "Prod_1"; ${NAME}`,
    expect.stringContaining('environments.Prod_1.servers.ehr.size: found "lagre"; expected small'),
  ]);
});

test('what a plan refuses of it is told as well', () => {
  const text = HEAD + PRODUCTION.replace('production:', 'Prod_1:').replace('10.20.0.0/16', '10.20.1.0/16');
  expect(complaints(text)).toEqual([
    `client.yaml:12:3  environments.Prod_1: found the key "Prod_1"; ${NAME}`,
    expect.stringContaining('environments.Prod_1.network.cidr: found'),
  ]);
});

test('of servers too, and their name is told once', () => {
  const text = HEAD + PRODUCTION.replace('ehr:', 'Ehr_1:').replace('size: large', 'size: lagre');
  expect(complaints(text)).toEqual([
    expect.stringContaining('environments.production.servers.Ehr_1: found the key "Ehr_1"'),
    expect.stringContaining('environments.production.servers.Ehr_1.size: found "lagre"; expected small'),
  ]);
});

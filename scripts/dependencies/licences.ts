import bundled from './bundled.json';
import type { Runtime } from './runtime';

/** Licences that ask for no more than to be named: none of them says how what is built on a package may be licensed. */
const PERMISSIVE = ['Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/**
 * A page that names every package that runs with ours, and its licence.
 * @throws Error naming packages whose licence nobody has agreed to
 */
export function licencesOf({ others }: Runtime): string {
  const strange = others.filter(({ licence }) => !PERMISSIVE.includes(licence));
  if (strange.length > 0)
    throw new Error(strange.map(({ name, licence }) => `${name} has the licence "${licence}"`).join('; '));
  const rows = others.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return [
    '# Licences of what runs with Groundplan',
    '',
    `These ${others.length} packages run with it. All of their licences are permissive. The package contains ${bundled.join(' and ')}, whose licences are in`,
    '[NOTICE](../NOTICE); all others are installed, and the text of each is in its package. What the AWS CDK and the AWS SDK bring along, which',
    'you install yourself, is not among them. [sbom.cdx.json](../sbom.cdx.json) says the same to programs. `npm run dependencies` writes both.',
    '',
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

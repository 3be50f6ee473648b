import { idOf, type Runtime, type RuntimePackage } from './runtime';

/** A software bill of materials, CycloneDX 1.5. Neither a clock nor chance is in it: the same lock file gives the same bytes. */
export function sbomOf({ own, others }: Runtime): string {
  const document = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: component(own, 'application') },
    components: others.map((each) => ({
      ...component(each, 'library'),
      scope: 'required',
      hashes: [{ alg: 'SHA-512', content: each.sha512 }],
    })),
    dependencies: [own, ...others].map((each) => ({ ref: idOf(each), dependsOn: each.needs })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function component(each: RuntimePackage, type: 'application' | 'library'): object {
  const { name, version, licence } = each;
  return {
    type,
    'bom-ref': idOf(each),
    name,
    version,
    licenses: [{ license: { id: licence } }],
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  };
}

import { isMap, parseDocument } from 'yaml';
import { InputError } from '../problem';

/** Of a file that is no template, nothing more needs to be read. */
const MAY_BE_TEMPLATE = /\bResources\b[^]*\bType\b/;

/**
 * A template in the place of a client file is named as what it is.
 * @throws InputError when the file is a CloudFormation template
 */
export function refuseTemplates(text: string, file: string): void {
  if (!MAY_BE_TEMPLATE.test(text) || !isTemplate(text)) return;
  const expected = `a client file; 'groundplan price ${file}' prices a template`;
  throw new InputError([
    { path: [], found: 'a CloudFormation template', expected, position: { file, line: 1, column: 1 } },
  ]);
}

/** A map of resources, one of which at least has a type. */
function isTemplate(text: string): boolean {
  const { contents } = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
  const resources = isMap(contents) ? contents.get('Resources') : undefined;
  return isMap(resources) && resources.items.some(({ value }) => isMap(value) && value.has('Type'));
}

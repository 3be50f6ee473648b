import { isClientFile } from '../../lib/client/recognise';
import { isReadable, nameOfFile, readText } from '../../lib/pricing/readers/cloudformation/text-file';
import { attempt, type Problem } from '../../lib/problem';

/** The text of a client file; `undefined` where there is none. What is wrong with a file that is no text is for its reader to say. */
export function clientTextIn(path: string): string | undefined {
  if (!isReadable(path)) return undefined;
  const text = attempt(() => readText(path));
  return typeof text === 'string' && isClientFile(text) ? text : undefined;
}

/** Client files among inputs that may only be templates, each named as what it is. */
export function clientFilesIn(inputs: readonly string[]): readonly Problem[] {
  return inputs
    .filter((input) => clientTextIn(input) !== undefined)
    .map((input) => ({
      path: [],
      found: 'a client file',
      expected: `a CloudFormation template; 'groundplan plan ${input === '-' ? 'client.yaml' : input}' prices a client file`,
      position: { file: nameOfFile(input), line: 1, column: 1 },
    }));
}

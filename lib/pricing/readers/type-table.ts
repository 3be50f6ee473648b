import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../package-folder';

/**
 * A table that ships with the package: below its first line, a line for each resource type, with what stands there after the name.
 * The file is read when it is first asked, and a line is parsed when its type first is.
 */
export class TypeTable<Entry> {
  private text: string | undefined;
  private readonly known = new Map<string, { readonly entry: Entry }>();

  /**
   * @param file - path within the package
   * @param parse - what the words of a line say; there are none of a type that has no line
   */
  constructor(
    private readonly file: string,
    private readonly parse: (words: readonly string[]) => Entry,
  ) {}

  of(type: string): Entry {
    const known = this.known.get(type);
    if (known !== undefined) return known.entry;
    const entry = this.parse(this.wordsOf(type));
    this.known.set(type, { entry });
    return entry;
  }

  private wordsOf(type: string): readonly string[] {
    this.text ??= readFileSync(join(packageFolder(), this.file), 'latin1');
    const start = this.text.indexOf(`\n${type} `) + 1;
    return start === 0 ? [] : this.text.slice(start, this.text.indexOf('\n', start)).split(' ').slice(1);
  }
}

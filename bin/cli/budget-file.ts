import { statSync } from 'node:fs';
import { readClientFile } from '../../lib/client/load';
import { withBudgets, type MonthlyBudgets } from '../../lib/client/write-budgets';
import { InputError } from '../../lib/problem';
import { ResultFile } from './result-file';

/** A client file that budgets go into: whole when they are all there, or as it was. */
export class BudgetFile {
  private readonly result: ResultFile;

  /**
   * @param text what was read of it
   * @param environments their names
   * @throws InputError when it has no place for a budget, or is no file that can be read twice
   * @throws NotWrittenError when it may not be written
   */
  constructor(
    private readonly file: string,
    private readonly text: string,
    environments: readonly string[],
  ) {
    if (!statSync(file).isFile())
      throw new InputError([{ path: ['--write'], found: `${file}, which is a pipe or a device`, expected: 'a file' }]);
    withBudgets(text, file, { client: 1, environments: new Map(environments.map((name) => [name, 1])) });
    this.result = new ResultFile(file, [], '--write');
  }

  /**
   * Puts budgets into it, and leaves it alone where they are there already.
   *
   * @returns whether it changed
   * @throws InputError when somebody else changed it since it was read
   * @throws NotWrittenError when there is no room
   */
  put(budgets: MonthlyBudgets): boolean {
    const written = withBudgets(this.text, this.file, budgets);
    if (written === this.text) return false;
    if (readClientFile(this.file) !== this.text) {
      const found = `${this.file}, which changed while it was priced`;
      throw new InputError([{ path: ['--write'], found, expected: 'the file as it was read; run it again' }]);
    }
    try {
      this.result.writeAsIs(written);
      this.result.keep();
    } catch (error) {
      this.result.discard();
      throw error;
    }
    return true;
  }
}

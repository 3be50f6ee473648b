import path from 'node:path';
import type { Account } from './account';
import { cdk, type Outcome } from './cdk';
import { changesBetween, estateOf, predictedChanges, type Changes, type Estate } from './changes';
import type { ClientFile } from './client-file';
import { CDK_APP, checkAgainst, type Verdict } from './groundplan';
import { failuresOf, stacksOf } from './stacks';

/** A client that is deployed, and whose file changes: what is said of each edit beforehand, and what deploying it did. */
export class Life {
  private deployments = 0;

  constructor(
    readonly file: ClientFile,
    private readonly client: string,
    private readonly accounts: readonly Account[],
  ) {}

  /** What the built command line says of the file, against what is deployed. */
  check(...args: readonly string[]): Promise<Verdict> {
    return checkAgainst(this.file.path, this.assembly(this.deployments), args);
  }

  /** Deploys what the file describes. */
  async deploy(): Promise<Outcome> {
    const next = this.assembly(this.deployments + 1);
    const app = ['--app', CDK_APP, '--context', `client=${this.file.path}`, '--output', next];
    const outcome = await cdk(['deploy', '--all', '--require-approval', 'never', '--method', 'direct', ...app]);
    if (outcome.status === 0) this.deployments += 1;
    return outcome;
  }

  /** Deploys an edit that nobody refuses. What was foretold is what happened, and nothing went wrong on the way. */
  async change(): Promise<{ readonly verdict: Verdict; readonly changes: Changes }> {
    const verdict = await this.check();
    expect(verdict).toMatchObject({ exitCode: 0 });
    const before = await this.estates();
    const failures = await this.failures();
    const { status, output } = await this.deploy();
    if (status !== 0) throw new Error(`the CDK ended with ${status}:\n${output}`);
    expect(await this.failures()).toEqual(failures);
    const after = await this.estates();
    const all = before.map((estate, at) => changesBetween(estate, after[at] ?? estate));
    const changes = merged(all);
    expect(changes).toEqual(predictedChanges(verdict.resources));
    return { verdict, changes };
  }

  /** What stands in each account. */
  estates(): Promise<readonly Estate[]> {
    return Promise.all(this.accounts.map((account) => estateOf(account, this.client)));
  }

  private async failures(): Promise<readonly string[]> {
    const of = this.accounts.map(async (account) =>
      Promise.all((await stacksOf(account, this.client)).map((stack) => failuresOf(account, stack))),
    );
    return (await Promise.all(of)).flat(2);
  }

  private assembly(deployment: number): string {
    return path.join(path.dirname(this.file.path), `cdk.out.${deployment}`);
  }
}

function merged(all: readonly Changes[]): Changes {
  const of = (kind: keyof Changes): readonly string[] => all.flatMap((each) => each[kind]).sort();
  return { added: of('added'), replaced: of('replaced'), gone: of('gone'), rolled: of('rolled') };
}

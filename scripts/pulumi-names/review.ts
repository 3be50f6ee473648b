import { Declarations } from './declarations';
import { Specification } from './specification';
import { rowsOf } from './table';

/**
 * `npx ts-node scripts/pulumi-names/review.ts ec2/` lists what is left for a person to judge, of the tokens that have that in their names:
 * inputs for which CloudFormation has nothing of that name, and properties that no name leads to.
 */
function main(part: string): void {
  const specification = new Specification();
  const declared = new Declarations().all().filter(({ token }) => token.includes(part));
  for (const { token, what = 'unclassified', names, unmatched } of rowsOf(declared, specification)) {
    const targets = names.map((name) =>
      name
        .slice(name.indexOf('=') + 1)
        .replace(/\W.*$/, '')
        .toLowerCase(),
    );
    const inputs = declared.find((each) => each.token === token)?.inputs ?? [];
    const named = new Set([...targets, ...inputs.map(({ name }) => name.toLowerCase())]);
    const left = specification.fieldsOf(what).filter(({ name }) => !named.has(name.toLowerCase()));
    process.stdout.write(
      `${token} ${what}\n  only here:  ${unmatched.join(' ')}\n  only there: ${left.map(({ name }) => name).join(' ')}\n`,
    );
  }
}

main(process.argv[2] ?? '');

import { answersFor } from '../../../../stacks/pulumi-aws/answers';
import { record } from '../../../../stacks/pulumi/recorder/record';
import { PROGRAMS } from './programs';

const answer = answersFor({ region: 'eu-west-1', account: '123456789012' });

/** What becomes of a program: how many resources it has, or what is wrong with it. */
async function outcomeOf(program: () => unknown): Promise<string> {
  try {
    const { resources } = await record(program, { project: 'shop', stack: 'dev', answer, patience: 500 });
    return `${resources.length} resources`;
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
}

async function main(): Promise<void> {
  const outcomes: Record<string, string> = {};
  for (const [name, program] of Object.entries(PROGRAMS)) outcomes[name] = await outcomeOf(program);
  process.stdout.write(JSON.stringify(outcomes));
}

void main();

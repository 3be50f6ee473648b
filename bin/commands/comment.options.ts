import type { Command } from 'commander';
import type * as Comment from './comment';
import type { ExitCode } from '../cli/exit-code';
import { examples } from '../cli/options';
import type { Terminal } from '../cli/terminal';

/** The arguments and options of `groundplan comment`. */
export function addComment(root: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  root
    .command('comment')
    .summary('post a report on a pull request')
    .description(
      'in a pipeline of GitHub, GitLab, Azure DevOps or Bitbucket: post a report on its pull request, in place of the last one of that name',
    )
    .argument('<report.md>', 'a report in Markdown')
    .option('--name <name>', 'tells comments on one pull request apart', 'cost')
    .addHelpText(
      'after',
      examples(
        [
          [
            'groundplan comment cost.md',
            'with the token in GITHUB_TOKEN, GITLAB_TOKEN, SYSTEM_ACCESSTOKEN or BITBUCKET_TOKEN',
          ],
          ['groundplan comment clinic.md --name clinic', 'beside the reports of other clients'],
        ],
        terminal.columns,
      ),
    )
    .action(async (file: string, options: Comment.CommentOptions) => {
      const { comment } = require('./comment') as typeof Comment;
      done(await comment(file, options, terminal, process.env));
    });
}

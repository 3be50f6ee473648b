import { group, optional, text, type Group } from '../../lib/form/form';
import { problemsOf } from '../../lib/form/problems';
import { formatProblem } from '../../lib/problem';

const desk: Group<{ readonly drawer?: string }> = {
  ...group<{ readonly drawer?: string }>({ drawer: optional(text(/^/, 'a drawer'), 'A drawer') }),
  misplaced: { lamp: 'it on the ceiling' },
};

test('a key that belongs somewhere else is told where', () => {
  expect(problemsOf(desk, { drawer: 'left', lamp: 'bright' }).map(formatProblem)).toEqual([
    'lamp: found the key "lamp"; expected it on the ceiling',
  ]);
  expect(problemsOf(desk, { drawer: 'left', lamp: undefined })).toEqual([]);
});

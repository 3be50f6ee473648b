import { problemsOf } from '../../../lib/form/problems';
import { monitoring } from '../../../lib/patterns/monitoring';
import { NO_FILES } from '../no-files';

test('an environment that asks for nothing is watched', () => {
  expect(monitoring.defaultProps).toEqual({});
  expect(problemsOf(monitoring.form, monitoring.defaultProps)).toEqual([]);
});

test('it is built last', () => {
  expect(monitoring.after).toBe('all');
});

test('the renderer is passed the endpoints, each once', () => {
  expect(monitoring.passed({}, NO_FILES)).toEqual({ hooks: { critical: [], warning: [] } });
  const https = ['https://on-call.example/a', 'https://on-call.example/b', 'https://on-call.example/a'];
  expect(monitoring.passed({ routes: { critical: { https } } }, NO_FILES)).toEqual({
    hooks: { critical: ['https://on-call.example/a', 'https://on-call.example/b'], warning: [] },
  });
});

test('addresses are checked by their form', () => {
  const email = ['ops@northwind.example', 'ops', 'a@b', 'a b@c.example', 'a@c..example'];
  const https = ['https://on-call.example/x', 'http://on-call.example', 'https://', 'https:///x'];
  const wrong = problemsOf(monitoring.form, { routes: { warning: { email, https } } });
  expect(wrong.map(({ path }) => path.slice(2))).toEqual([
    ['email', 1],
    ['email', 2],
    ['email', 3],
    ['email', 4],
    ['https', 1],
    ['https', 2],
    ['https', 3],
  ]);
});

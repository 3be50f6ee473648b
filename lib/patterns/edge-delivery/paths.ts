/** What a path means in which `*` stands for any characters. */
export function patternOf(path: string): RegExp {
  const literal = path.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`);
}

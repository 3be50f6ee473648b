const BARS = '▁▂▃▄▅▆▇█';

/** Values as a row of bars, each as high as the largest value that it stands for, out of `most`. */
export function sparkline(values: readonly number[], columns: number, most: number): string {
  const width = Math.min(columns, values.length);
  return Array.from({ length: width }, (_, column) => {
    const [from, to] = [column, column + 1].map((edge) => Math.floor((edge * values.length) / width));
    const height = Math.max(0, ...values.slice(from, to)) / most;
    return BARS.charAt(Math.min(BARS.length - 1, Math.floor(height * BARS.length)));
  }).join('');
}

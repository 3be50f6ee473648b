const HEAD = ['what', 'ours', 'theirs', 'ratio', 'min–max', 'aim', '', 'peak memory'];

/** One line for each comparison: median times, median and spread of the ratios, and the peak memory of both. */
export function table(comparisons) {
  const rows = comparisons.map(({ what, ours, theirs, ratio, aim }) => [
    what,
    time(ours.milliseconds),
    time(theirs.milliseconds),
    ratio.median.toFixed(2),
    `${ratio.least.toFixed(2)}–${ratio.most.toFixed(2)}`,
    `≤ ${aim}`,
    isMet({ ratio, aim }) ? 'met' : 'MISSED',
    `${memory(ours.peakKib)} / ${memory(theirs.peakKib)} MiB`,
  ]);
  return aligned([HEAD, ...rows]);
}

/** What the table means, in a sentence. */
export function verdict(comparisons) {
  const missed = comparisons.filter((comparison) => !isMet(comparison));
  return missed.length === 0
    ? 'All aims are met.'
    : `${missed.length} of ${comparisons.length} aims missed: ${missed.map(({ what }) => what).join('; ')}.`;
}

const isMet = ({ ratio, aim }) => ratio.median <= aim;
const time = (milliseconds) => (milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${seconds(milliseconds)} s`);
const seconds = (milliseconds) => (milliseconds / 1000).toFixed(2);
const memory = (kib) => (kib / 1024).toFixed(0);

function aligned(rows) {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const HEAD = ['what', 'ours', 'theirs', 'ratio', 'min–max', 'aim', '', 'peak memory'];

/** One line for each comparison: median times, median and spread of the ratios, and the peak memory of both. */
export function table(comparisons) {
  const rows = comparisons.map((comparison) => [
    ...cells(comparison),
    ...verdictCells(comparison),
    memories(comparison),
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

/** What is measured by memory alone has no times. */
function cells({ what, ours, theirs, ratio }) {
  if (ratio === undefined) return [what, '', '', '', ''];
  return [
    what,
    time(ours.milliseconds),
    time(theirs.milliseconds),
    ratio.median.toFixed(2),
    `${ratio.minimum.toFixed(2)}–${ratio.maximum.toFixed(2)}`,
  ];
}

function verdictCells(comparison) {
  const { aim, aimMb } = comparison;
  return [aim === undefined ? `< ${aimMb} MB` : `≤ ${aim}`, isMet(comparison) ? 'met' : 'MISSED'];
}

/** Of what runs in the process of the bench, nothing can be told. */
function memories({ ours, theirs }) {
  const known = [ours, theirs].flatMap((side) => side?.peakKib ?? []);
  return known.length === 0 ? '' : `${known.map(megabytes).map(Math.round).join(' / ')} MB`;
}

const isMet = ({ ours, ratio, aim, aimMb }) =>
  ratio === undefined ? megabytes(ours.peakKib) < aimMb : ratio.median <= aim;
const time = (milliseconds) => (milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${seconds(milliseconds)} s`);
const seconds = (milliseconds) => (milliseconds / 1000).toFixed(2);
const megabytes = (kib) => (kib * 1024) / 1e6;

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

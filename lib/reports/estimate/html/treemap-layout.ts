import type { HierarchyRectangularNode } from 'd3-hierarchy';
import { groupBy } from '../../../group-by';

/** An amount to be drawn, and the name of the group it belongs to. */
export interface Plot {
  readonly group: string;
  readonly name: string;
  /** Whole cents. */
  readonly cents: number;
}

/** A rectangle in percent of the drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A group with its rectangle, and those of what is in it. */
export interface Area {
  readonly name: string;
  readonly cents: number;
  readonly box: Box;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly plot: Plot;
  readonly box: Box;
}

/** Proportions of the drawing that rectangles are made for, with room for each group's name. */
const WIDTH = 1000;
const HEIGHT = 460;
const TITLE = 22;

/** Groups, and rectangles of a group: more could not be told apart. */
const MAX_GROUPS = 40;
const MAX_CELLS = 60;

interface Node {
  readonly name: string;
  readonly plot?: Plot;
  readonly children?: readonly Node[];
}

/** Lays amounts out as rectangles whose areas are as large as they are, largest first. What costs nothing has none. */
export async function layOut(plots: readonly Plot[]): Promise<readonly Area[]> {
  const { hierarchy, treemap } = await import('d3-hierarchy');
  const root = hierarchy<Node>({ name: '', children: groupsOf(plots) })
    .sum(({ plot }) => plot?.cents ?? 0)
    .sort((one, other) => (other.value ?? 0) - (one.value ?? 0));
  const drawn = treemap<Node>()
    .size([WIDTH, HEIGHT])
    .paddingTop(({ depth, y0, y1 }) => (depth === 1 ? Math.min(TITLE, (y1 - y0) / 2) : 0))(root);
  return (drawn.children ?? []).map((group) => ({
    name: group.data.name,
    cents: group.value ?? 0,
    box: boxOf(group),
    cells: (group.children ?? []).flatMap((cell) =>
      cell.data.plot === undefined ? [] : [{ plot: cell.data.plot, box: boxOf(cell) }],
    ),
  }));
}

function groupsOf(plots: readonly Plot[]): readonly Node[] {
  const drawn = withoutSmallGroups(plots.filter(({ cents }) => cents > 0));
  return [...groupBy(drawn, ({ group }) => group)].map(([name, own]) => ({
    name,
    children: withoutSmallShares(name, own).map((plot) => ({ name: plot.name, plot })),
  }));
}

/** The largest groups, and the rest as one. */
function withoutSmallGroups(plots: readonly Plot[]): readonly Plot[] {
  const sums = new Map<string, number>();
  for (const { group, cents } of plots) sums.set(group, (sums.get(group) ?? 0) + cents);
  if (sums.size <= MAX_GROUPS) return plots;
  const bySize = [...sums].sort(([, one], [, other]) => other - one).map(([name]) => name);
  const large = new Set(bySize.slice(0, MAX_GROUPS - 1));
  const rest = `${sums.size - large.size} more`;
  return plots.map((plot) =>
    large.has(plot.group) ? plot : { ...plot, group: rest, name: `${plot.group} · ${plot.name}` },
  );
}

/** The largest of a group, and the rest as one. */
function withoutSmallShares(group: string, plots: readonly Plot[]): readonly Plot[] {
  if (plots.length <= MAX_CELLS) return plots;
  const bySize = [...plots].sort((one, other) => other.cents - one.cents);
  const rest = bySize.slice(MAX_CELLS - 1);
  const cents = rest.reduce((sum, plot) => sum + plot.cents, 0);
  return [...bySize.slice(0, MAX_CELLS - 1), { group, name: `${rest.length} more`, cents }];
}

function boxOf({ x0, y0, x1, y1 }: HierarchyRectangularNode<Node>): Box {
  return {
    left: (100 * x0) / WIDTH,
    top: (100 * y0) / HEIGHT,
    width: (100 * (x1 - x0)) / WIDTH,
    height: (100 * (y1 - y0)) / HEIGHT,
  };
}

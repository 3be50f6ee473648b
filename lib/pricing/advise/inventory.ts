import { billOf, type Bill, type UsagePolicy } from '../estimate/bill';
import { groupBy } from '../../group-by';
import type { Resource } from '../readers/resource';
import { edited, UNCHANGED, type Change, type Edit } from './change';
import { changedResource } from './changed-resource';

/** Bills that no change of properties touches. */
type ConditionalBills = ReadonlyMap<Resource, Bill>;

/** Resources as they would be after some changes. An inventory itself never changes. */
export class Inventory {
  private readonly asNow = new Map<Resource, Resource>();
  private types: ReadonlyMap<string, readonly Resource[]> | undefined;

  private constructor(
    private readonly originals: readonly Resource[],
    private readonly byId: ReadonlyMap<string, Resource>,
    /** By ID, of those that the latest changes touch; what is not here is as it was before. */
    private readonly edits: ReadonlyMap<string, Edit>,
    private readonly before: Inventory | undefined,
    private readonly conditional: ConditionalBills,
  ) {}

  /**
   * Resources as they were read.
   * @param conditional - bills of those that unknown conditions leave open
   */
  static of(resources: readonly Resource[], conditional: ConditionalBills = new Map()): Inventory {
    const byId = new Map(resources.map((resource) => [resource.id, resource]));
    return new Inventory(resources, byId, new Map(), undefined, conditional);
  }

  /** The same after more changes. */
  with(changes: readonly Change[]): Inventory {
    const edits = new Map<string, Edit>();
    for (const change of changes) {
      const { id } = change.resource;
      edits.set(id, edited(edits.get(id) ?? this.editOf(id), change));
    }
    return new Inventory(this.originals, this.byId, edits, this, this.conditional);
  }

  /** Those that are there. */
  get resources(): readonly Resource[] {
    return this.originals.flatMap((original) => this.now(original) ?? []);
  }

  /** Those of a type that are there, in template order. */
  ofType(type: string): readonly Resource[] {
    this.types ??= groupBy(this.resources, ({ type }) => type);
    return this.types.get(type) ?? [];
  }

  /** What all of them are charged. */
  bills(usage: UsagePolicy): readonly Bill[] {
    return this.originals.flatMap((original) => this.billOriginal(original, usage));
  }

  /** What one of them is charged: nothing when it is gone. */
  bill({ id }: Resource, usage: UsagePolicy): readonly Bill[] {
    const original = this.byId.get(id);
    return original === undefined ? [] : this.billOriginal(original, usage);
  }

  private billOriginal(original: Resource, usage: UsagePolicy): readonly Bill[] {
    const { presence, rebills } = this.editOf(original.id);
    if (presence === 'removed') return [];
    const bill = this.conditional.get(original) ?? billOf(this.seen(original), usage);
    const charged = (charges: Bill['charges']): Bill['charges'] => {
      const kept = presence === 'merged' ? charges.filter(({ billed }) => billed === 'by-use') : charges;
      return rebills.reduce((all, rebill) => all.flatMap(rebill), kept);
    };
    return [{ ...bill, charges: charged(bill.charges), asked: charged(bill.asked) }];
  }

  /** A resource as it is now; `undefined` when it is gone. */
  readonly now = (original: Resource): Resource | undefined =>
    this.editOf(original.id).presence === 'there' ? this.seen(original) : undefined;

  /** The resource with an ID, as it is now. */
  readonly find = (id: string): Resource | undefined => {
    const original = this.byId.get(id);
    return original === undefined ? undefined : this.now(original);
  };

  private seen(original: Resource): Resource {
    if (this.before === undefined) return original;
    const seen = this.asNow.get(original) ?? changedResource(original, this.editOf(original.id).properties, this);
    this.asNow.set(original, seen);
    return seen;
  }

  private editOf(id: string): Edit {
    return this.edits.get(id) ?? this.before?.editOf(id) ?? UNCHANGED;
  }
}

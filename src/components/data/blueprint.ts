import { type Band, bands, type FormRecord, type ItemRecord } from '#schemas';

/** What the content holds of one kind of form for one band. */
export interface BlueprintRow {
  readonly kind: FormRecord['kind'];
  readonly band: Band;
  readonly forms: number;
  /** Least and most in one form. */
  readonly perForm: Readonly<Record<'items' | 'K' | 'D' | 'S' | 'K0' | 'anchors', readonly [number, number]>>;
  /** Different items that stand in these forms. */
  readonly bank: number;
}

const ends = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];

/**
 * Counts forms and items by kind and band, topic forms first.
 * @param items every item record by id
 * @example blueprintRows(forms, items)[0]?.perForm.K // [3, 3]
 */
export function blueprintRows(
  forms: readonly FormRecord[],
  items: ReadonlyMap<string, ItemRecord>,
): BlueprintRow[] {
  return (['topic', 'pulse'] as const).flatMap((kind) =>
    bands.flatMap((band) => {
      const own = forms.filter((form) => form.kind === kind && form.band === band);
      if (own.length === 0) return [];
      const count = (fits: (item: ItemRecord) => boolean) =>
        ends(
          own.map(
            (form) =>
              form.items.filter((id) => {
                const item = items.get(id);
                return item !== undefined && fits(item);
              }).length,
          ),
        );
      const perForm = {
        items: ends(own.map((form) => form.items.length)),
        K: count(({ indicator }) => indicator === 'K'),
        D: count(({ indicator }) => indicator === 'D'),
        S: count(({ indicator }) => indicator === 'S'),
        K0: count(({ indicator }) => indicator === 'K0'),
        anchors: count((item) => item.scale === 'choice' && item.anchor),
      };
      return [
        { kind, band, forms: own.length, perForm, bank: new Set(own.flatMap((form) => form.items)).size },
      ];
    }),
  );
}

/**
 * Least and most as one text.
 * @example span([2, 4]) // '2–4'
 */
export const span = ([least, most]: readonly [number, number]): string =>
  least === most ? String(least) : `${least}–${most}`;

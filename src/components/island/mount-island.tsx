import { type FunctionComponent, hydrate } from 'preact';

/**
 * Brings a prerendered part of a page to life. The part is the element `data-<name>`, its data the JSON in
 * `data-<name>-data`. One script a page and no loader: on a slow link every further request costs a round trip.
 */
export function mountIsland<Data>(name: string, Part: FunctionComponent<{ data: Data }>): void {
  const root = document.querySelector(`[data-${name}]`);
  const json = document.querySelector(`[data-${name}-data]`)?.textContent;
  if (!root || !json) return;
  hydrate(<Part data={JSON.parse(json) as Data} />, root);
  document.documentElement.dataset['ready'] = '';
}

import { excerpt, type Hit, marked } from '#search';
import { Marked } from './Marked.tsx';
import type { SearchData } from './search-data.ts';

interface Props {
  readonly data: SearchData;
  readonly hit: Hit;
  readonly terms: ReadonlySet<string>;
}

/** One place found: whom it is for, its title, the sentence that holds what was looked for. */
export function HitLine({ data, hit, terms }: Props) {
  const { document: found } = hit;
  const { locale, bands, strings } = data;
  const kind =
    found.kind === 'lesson'
      ? bands[found.band as keyof typeof bands]
      : found.kind === 'word'
        ? ''
        : strings.kinds[found.kind];
  return (
    <li class="search-hit">
      <a href={found.path}>
        <Marked pieces={marked(found.title, terms, locale)} />
      </a>
      {kind ? <span class="meta">{kind}</span> : null}
      <p>
        <Marked pieces={excerpt(found.text, terms, locale)} />
      </p>
    </li>
  );
}

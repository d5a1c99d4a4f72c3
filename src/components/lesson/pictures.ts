import type { Band } from '#schemas';

type Picture = typeof import('#components/pictures/Paper.astro').default;

const files = import.meta.glob<{ default: Picture }>('../pictures/*.astro', { eager: true });

const picture = (name: string): Picture | undefined => files[`../pictures/${name}.astro`]?.default;

/** What the picture of a band ends in: `NoBullyingYounger`, `NoBullyingTeen`, `NoBullyingOlder`. */
const endings: Readonly<Record<Band, string>> = { '7-10': 'Younger', '11-15': 'Teen', '16-18': 'Older' };

const pascal = (slug: string) =>
  slug.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase());

/** The picture of each age. */
export const bandPictures: Readonly<Record<Band, Picture>> = {
  '7-10': picture('BandYounger') as Picture,
  '11-15': picture('BandMiddle') as Picture,
  '16-18': picture('BandOlder') as Picture,
};

/**
 * The picture of a topic's tile; the picture of the age while the topic has none.
 * @example topicPicture('no-bullying', '7-10') // TopicNoBullying.astro
 */
export function topicPicture(topic: string, band: Band): Picture {
  return picture(`Topic${pascal(topic)}`) ?? bandPictures[band];
}

/**
 * The picture of a lesson; the tile's while the lesson has none of its own.
 * @example lessonPicture('no-bullying', '7-10') // NoBullyingYounger.astro
 */
export function lessonPicture(topic: string, band: Band): Picture {
  return picture(pascal(topic) + endings[band]) ?? topicPicture(topic, band);
}

type Picture = typeof import('#components/pictures/Paper.astro').default;

const files = import.meta.glob<{ default: Picture }>('../pictures/easy/*.astro', { eager: true });

const pascal = (slug: string) =>
  slug.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase());

/**
 * The drawing beside a line of an Easy Read page.
 * @throws Error naming the file to add
 * @example easyPicture('two-friends') // components/pictures/easy/TwoFriends.astro
 */
export function easyPicture(slug: string): Picture {
  const found = files[`../pictures/easy/${pascal(slug)}.astro`]?.default;
  if (!found)
    throw new Error(
      `There is no src/components/pictures/easy/${pascal(slug)}.astro. Draw it or correct the name.`,
    );
  return found;
}

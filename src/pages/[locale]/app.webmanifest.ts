import type { APIRoute } from 'astro';
import { type Locale, localePath, localePaths, stringsOf } from '#i18n';

export const getStaticPaths = localePaths;

/** What a browser needs to install the site. The name is the site's; nothing on a home screen says what it is about. */
export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] as Locale;
  const name = stringsOf(locale, 'common').siteName;
  const png = (size: number, purpose: 'any' | 'maskable') => ({
    src: `/icons/${purpose === 'any' ? 'icon' : 'maskable'}-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return Response.json({
    id: '/',
    name,
    short_name: name,
    lang: locale,
    dir: 'ltr',
    start_url: localePath(locale),
    scope: '/',
    display: 'standalone',
    background_color: '#fbf7ef',
    theme_color: '#fbf7ef',
    icons: [
      { src: '/icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      png(192, 'any'),
      png(512, 'any'),
      png(512, 'maskable'),
    ],
  });
};

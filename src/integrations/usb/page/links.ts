/**
 * Links that a script writes after the edition was made. They begin with `/`, as on the site; on a stick that would be the
 * root of the disk, so each is made to begin at the folder of the edition.
 */
const root = document.documentElement.dataset['root'] ?? '';

function mend(link: Element): void {
  const address = link.getAttribute('href');
  if (!address || !/^\/(?!\/)/.test(address)) return;
  const [path = '', rest = ''] = address.split(/(?=[?#])(.*)/);
  link.setAttribute('href', root + path.slice(1) + (path.endsWith('/') ? 'index.html' : '') + rest);
}

new MutationObserver((changes) => {
  for (const { target } of changes) {
    if (!(target instanceof Element)) continue;
    if (target.matches('a[href]')) mend(target);
    for (const link of target.querySelectorAll('a[href^="/"]')) mend(link);
  }
}).observe(document.documentElement, {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['href'],
});

/** Takes the part after `#` (an assignment) along when the language is switched. */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[hreflang]');
  if (!link) return;
  if (location.hash !== '' && location.hash !== '#content') link.hash = location.hash;
  // A quiz keeps to one entry of the history.
  if (!document.querySelector('[data-keep-entry]')) return;
  event.preventDefault();
  location.replace(link.href);
});

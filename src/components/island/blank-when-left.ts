/**
 * Empties a part of the page as the page is left, and loads the page anew when the browser brings it back from memory
 * (Back): what stood there was the last child's, and would be seen until the new page has come.
 * @param anew called before the page is loaded anew
 */
export function blankWhenLeft(root: Element, anew: () => void = () => undefined): void {
  addEventListener('pagehide', () => root.replaceChildren());
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    anew();
    location.reload();
  });
}

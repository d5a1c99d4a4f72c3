import { mountIsland } from '../island/mount-island.tsx';
import { MissingLinks } from './MissingLinks.tsx';

mountIsland('missing', MissingLinks);

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-step]')) {
  button.addEventListener('click', () =>
    button.dataset['step'] === 'back' ? history.back() : location.reload(),
  );
}

import { keepOffline } from '#stores/offline/page';

keepOffline(() => document.querySelector('[data-updated]')?.removeAttribute('hidden'));

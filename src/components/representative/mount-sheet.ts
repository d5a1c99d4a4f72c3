import { printParts } from './print-part.ts';

printParts(document);
document.documentElement.dataset['ready'] = '';

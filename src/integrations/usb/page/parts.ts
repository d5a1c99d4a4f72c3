/** What a page with an interactive part needs on a stick. */
import './old-edition.ts';
import './links.ts';
import './files.ts';

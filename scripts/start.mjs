/** `npm start`: installs what is missing, builds the site and serves it at http://localhost:4321. */
import { ensureInstalled } from './install.mjs';
import { runHere } from './processes.mjs';

await ensureInstalled();
const built = await runHere('astro', ['build']);
process.exitCode = built === 0 ? await runHere('astro', ['preview', '--port', '4321']) : built;

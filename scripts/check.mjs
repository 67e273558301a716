// npm run check: everything that can be said of the code without running it, two checks at a time.
import { refuseWithoutGround } from './node-version.mjs';

refuseWithoutGround();
const { runChecks } = await import('./check/checks.mjs');
process.exit(await runChecks());

// npm test: every layer of tests, one after the other, and what came of them in one line at the end.
import { refuseWithoutGround } from './node-version.mjs';

refuseWithoutGround();
const { runLayers } = await import('./test/layers.mjs');
process.exit(await runLayers());

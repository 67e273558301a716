// npm start: builds what has changed, then runs everything in this one process, so that a signal has one place to go.
import { refuseWithoutGround } from './node-version.mjs';

refuseWithoutGround();
// Not a static import: those are loaded before the first line runs, and an old Node would fail in them with a stack.
import('./start-service.mjs');

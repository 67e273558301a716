import { runCommand } from './start/run-command.js';

// npm run migrate: brings the database up to date and does nothing else.
await runCommand(({ log }) => {
  log('The database has every migration');
  return Promise.resolve(true);
});

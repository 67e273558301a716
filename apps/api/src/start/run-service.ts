import { catchTheRest } from '@app/platform';
import { progressLines } from './progress.js';
import { tellWhy } from './refusal.js';
import { Service } from './service.js';
import { readSettings } from './settings.js';

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/**
 * Runs Waymark in this process until a signal ends it: exit code 0, and nothing left running. A start that is refused says
 * why in one sentence on standard error, with exit code 1.
 */
export async function runService(webPages: Promise<void> = Promise.resolve()): Promise<void> {
  // Whoever awaits it may come late, or not at all: a failure until then is not nobody's.
  webPages.catch(() => undefined);
  let service: Service | undefined;
  try {
    service = new Service(readSettings(), progressLines());
    stopOnSignals(service);
    stopOnFaults(service);
    await service.start(webPages);
  } catch (error) {
    // What breaks while it is being stopped breaks because it is being stopped.
    if (service?.ending) return;
    await service?.stop().catch(() => undefined);
    tellWhy(error);
    process.exit(1);
  }
}

/** A second Ctrl-C finds the service already stopping, and does not cut the database's last checkpoint short. */
function stopOnSignals(service: Service): void {
  const stop = (): void => {
    service.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        tellWhy(error);
        process.exit(1);
      },
    );
  };
  for (const signal of SIGNALS) process.on(signal, stop);
}

function stopOnFaults(service: Service): void {
  const leave = (): never => process.exit(1);
  catchTheRest(process, () => {
    service.stop().then(leave, leave);
  });
}

import { KeyRing, logger } from '@app/platform';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Door } from '../door.js';
import { SignInLog } from '../sign-in-log.js';
import { isLetter, type LetterFacts, letterOf } from './letters.js';
import { letterPurpose } from './post.js';
import { isOneMailbox, type PostSettings, postSettings } from './post.settings.js';
import { transportOf, waitAfterTry } from './transport.js';
import * as statements from './postman.statements.js';

const roundEveryMs = 2_000;

/**
 * Carries letters to the mail server, each at least once: a row goes only when the server has taken its letter. When the process
 * ends between the two it is sent again, under the same Message-ID, and the log says that it may have been. What no server takes
 * for a day is given up, which the log and the administrator are told. No address and no link is ever in a line of the log.
 */
@Injectable()
export class Postman implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private underWay: Promise<unknown> | undefined;

  constructor(
    private readonly door: Door,
    private readonly keys: KeyRing,
    private readonly log: SignInLog,
  ) {}

  /** @throws StartRefused when the settings cannot be what they say */
  onApplicationBootstrap(): void {
    if (postSettings()) this.timer = setInterval(() => void this.round(), roundEveryMs).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.underWay;
  }

  /** One round, of a few letters; none is begun while another is under way. */
  async round(): Promise<void> {
    this.underWay ??= this.carry()
      .catch((error: unknown) => logger.error({ code: codeOf(error) }, 'the post could not be carried'))
      .finally(() => (this.underWay = undefined));
    await this.underWay;
  }

  private async carry(): Promise<void> {
    const settings = postSettings();
    if (!settings) return;
    await this.giveUp();
    const due = await this.door.rows<statements.Due>(statements.take, []);
    if (due.length === 0) return;
    const transport = createTransport(transportOf(settings));
    try {
      for (const row of due) await this.send(row, transport, settings);
    } finally {
      transport.close();
    }
  }

  private async send(row: statements.Due, transport: Sender, settings: PostSettings): Promise<void> {
    const { id, letter, tries } = row;
    if (row.wasInHand) logger.warn({ letter, id }, 'a letter may have been sent before, and is sent again');
    try {
      await transport.sendMail(this.written(row, settings));
    } catch (error) {
      logger.warn({ letter, id, tries, code: codeOf(error) }, 'a letter was not taken by the mail server');
      await this.door.rows(statements.notTaken, [id, waitAfterTry(tries)]);
      return;
    }
    await this.door.rows(statements.taken, [id]);
  }

  private written({ id, letter, workerId, email, at, cipher, keyId }: statements.Due, settings: PostSettings) {
    if (!isLetter(letter)) throw new Error('there is no such letter');
    const sealed = cipher && keyId ? this.keys.open(letterPurpose(workerId), { cipher, keyId }) : '{}';
    const facts = JSON.parse(sealed) as LetterFacts;
    const address = facts.to ?? email;
    if (!isOneMailbox(address)) throw Object.assign(new Error('the address is not one mailbox'), { code: 'EMAILBOX' });
    return {
      ...letterOf(letter, facts, at, settings.publicUrl),
      from: { name: 'Waymark', address: settings.from },
      to: { name: '', address },
      envelope: { from: settings.from, to: [address] },
      messageId: `<${id}@${settings.from.split('@')[1] ?? ''}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    };
  }

  private async giveUp(): Promise<void> {
    for (const { id, letter, workerId } of await this.door.rows<statements.GivenUp>(statements.giveUp, [])) {
      logger.warn({ letter, id }, 'a letter was given up: no mail server took it');
      await this.log.write({ type: 'post.given-up', subjectId: workerId, data: { letter } });
    }
  }
}

type Sender = Pick<ReturnType<typeof createTransport>, 'sendMail'>;

/** What a mail server says of an error has the address in it: only its number is told. */
function codeOf(error: unknown): string | undefined {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown };
  return [code, responseCode].filter(Boolean).join(' ') || undefined;
}

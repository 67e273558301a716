import { permit, requireStepUp, type Viewer } from '@app/access';
import { ActivityLog, Once } from '@app/activity';
import { NotFound, NotSignedIn, RuleBroken, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isDemonstration } from '../demonstration.js';
import { OwnLocalAccount } from '../local-accounts/own-local-account.js';
import { SignInMethod } from '../session-start.js';
import { SignIns } from '../sign-ins.js';
import type {
  ChangePasswordInput,
  ConfirmItIsMeInput,
  EndMyOtherSessionsInput,
  EndSessionInput,
  MakeRecoveryCodesInput,
} from './account.inputs.js';
import type { RecoveryCodes } from './account.types.js';
import { type OwnSession, ownSessions } from './own-sessions.js';

const endOne = { name: 'own-session-end', text: `select app.end_my_session($1) as "ended"` };
const endOthers = { name: 'own-sessions-end-others', text: `select app.end_my_other_sessions() as "ended"` };

/** The session that was confirmed, and its new token, which goes into the cookie. None when the answer is sent a second time. */
export interface Confirmed {
  readonly id: string;
  readonly token?: string | undefined;
}

/** What somebody does about their own sessions and their own local account. */
@Injectable()
export class OwnAccountService {
  constructor(
    private readonly db: DataSource,
    private readonly once: Once,
    private readonly activity: ActivityLog,
    private readonly signIns: SignIns,
    private readonly account: OwnLocalAccount,
  ) {}

  /** @throws RuleBroken when the code is not right, or the organisation is to confirm. */
  confirm(viewer: Viewer, { clientKey, code }: ConfirmItIsMeInput): Promise<Confirmed> {
    const once = { operation: 'confirmItIsMe', input: { clientKey } };
    const again = (id: string): Promise<Confirmed> => Promise.resolve({ id });
    return this.db.transaction((tx) => this.once.run(tx, viewer, once, () => this.confirmNow(tx, viewer, code), again));
  }

  /**
   * Whoever finds a page open could shut its owner out everywhere else: only the session they sit at ends without being asked.
   *
   * @throws StepUpRequired; NotFound when it is not one of theirs, or has ended
   */
  endSession(viewer: Viewer, input: EndSessionInput): Promise<{ id: string }> {
    if (input.sessionId !== viewer.facts.sessionId) requireStepUp(viewer);
    const actor = permit(viewer, 'end this session', viewer.may('self.manage'));
    return this.do(viewer, 'endSession', input, async (tx) => {
      const [row] = await within<{ ended: boolean }>(tx, endOne, [input.sessionId]);
      if (!row?.ended) throw new NotFound('session');
      const fact = { type: 'session.ended', because: 'ENDED_BY_PERSON' };
      await this.activity.record(tx, actor, { id: input.sessionId }, fact);
    });
  }

  /** @throws StepUpRequired */
  endOthers(viewer: Viewer, input: EndMyOtherSessionsInput): Promise<{ id: string }> {
    requireStepUp(viewer);
    const actor = permit(viewer, 'end these sessions', viewer.may('self.manage'));
    return this.do(viewer, 'endMyOtherSessions', input, async (tx) => {
      const [row] = await within<{ ended: number }>(tx, endOthers, []);
      const fact = { type: 'session.others-ended', count: row?.ended ?? 0 };
      await this.activity.record(tx, actor, { id: viewer.facts.sessionId }, fact);
    });
  }

  /** @throws RuleBroken when the password of now is not right, or the new one is not good enough; StepUpRequired */
  changePassword(
    viewer: Viewer,
    { clientKey, currentPassword, newPassword }: ChangePasswordInput,
  ): Promise<{ id: string }> {
    requireStepUp(viewer);
    const actor = permit(viewer, 'change this password', viewer.may('self.manage'));
    return this.do(viewer, 'changePassword', { clientKey }, async (tx) => {
      await this.activity.record(tx, actor, { id: viewer.id }, { type: 'account.password-changed' });
      await this.account.changePassword(viewer, currentPassword, newPassword);
    });
  }

  /** @throws StepUpRequired; RuleBroken when it is sent a second time, for codes are told once */
  makeRecoveryCodes(viewer: Viewer, { clientKey }: MakeRecoveryCodesInput): Promise<RecoveryCodes> {
    requireStepUp(viewer);
    const once = { operation: 'makeRecoveryCodes', input: { clientKey } };
    const actor = permit(viewer, 'make recovery codes', viewer.may('self.manage'));
    return this.db.transaction((tx) =>
      this.once.run(
        tx,
        viewer,
        once,
        async () => {
          await this.activity.record(tx, actor, { id: viewer.id }, { type: 'account.codes-made' });
          return { id: viewer.id, codes: await this.account.makeRecoveryCodes(viewer) };
        },
        toldOnce,
      ),
    );
  }

  private async confirmNow(tx: EntityManager, viewer: Viewer, code: string | null | undefined): Promise<Confirmed> {
    const session = (await within<OwnSession>(tx, ownSessions, [])).find(({ thisOne }) => thisOne);
    if (!session) throw new NotSignedIn();
    await this.mustBeThey(viewer, session.method, code ?? '');
    const actor = permit(viewer, 'confirm this session', viewer.may('self.manage'));
    await this.activity.record(tx, actor, { id: session.id }, { type: 'session.confirmed' });
    const token = await this.signIns.confirmed({ id: viewer.id, agencyId: viewer.agencyId }, session.id);
    if (!token) throw new NotSignedIn();
    return { id: session.id, token };
  }

  private async mustBeThey(viewer: Viewer, method: SignInMethod, code: string): Promise<void> {
    if (method === SignInMethod.LOCAL) return this.account.mustConfirm(viewer, code);
    if (method === SignInMethod.ORGANISATION)
      throw new RuleBroken('session.organisation-confirms', 'Confirm with your organisation that it is you');
    if (!isDemonstration()) throw new RuleBroken('session.cannot-confirm', 'Sign out and sign in again to do this');
  }

  /** Nothing of what was typed is kept with the key: a password would lie there under a hash that is quick to try. */
  private do(
    viewer: Viewer,
    operation: string,
    input: { clientKey: string },
    work: (tx: EntityManager) => Promise<void>,
  ): Promise<{ id: string }> {
    const { sessionId } = viewer.facts;
    return this.db.transaction((tx) =>
      this.once.run(
        tx,
        viewer,
        { operation, input },
        async () => {
          await work(tx);
          return { id: sessionId };
        },
        (id) => Promise.resolve({ id }),
      ),
    );
  }
}

const toldOnce = (): Promise<never> =>
  Promise.reject(
    new RuleBroken('account.codes-told', 'These codes were made and shown already. Make new ones to see them'),
  );

import { ActivityModule } from '@app/activity';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountResolver } from './account/account.resolver.js';
import { OwnAccountService } from './account/own-account.service.js';
import { OwnSessions } from './account/own-sessions.js';
import { Agency } from './agency.entity.js';
import { AgencyResolver } from './agency.resolver.js';
import { Door } from './door.js';
import { KnownDevices } from './known-devices.js';
import { AskedLinks } from './local-accounts/asked-links.js';
import { ChangedFactors } from './local-accounts/changed-factors.js';
import { InvitationController } from './local-accounts/invitation.controller.js';
import { Invitations } from './local-accounts/invitations.js';
import { KnownPasswords } from './local-accounts/known-passwords.js';
import { LocalAccountStore } from './local-accounts/local-account.store.js';
import { LocalAccounts } from './local-accounts/local-accounts.js';
import { LocalProof } from './local-accounts/local-proof.js';
import { OwnLocalAccount } from './local-accounts/own-local-account.js';
import { AccountMaking, OpenInvitations } from './local-accounts/open-invitations.js';
import { PasswordLinkController } from './local-accounts/password-link.controller.js';
import { PasswordLinks } from './local-accounts/password-links.js';
import { SignInDelay } from './local-accounts/sign-in-delay.js';
import { SignInStates } from './local-accounts/sign-in-states.js';
import { IdentityLinks } from './organisation/identity-links.js';
import { OrganisationAttempts } from './organisation/organisation-attempts.js';
import { OrganisationSignIn } from './organisation/organisation-sign-in.js';
import { OrganisationClient } from './organisation/organisation.client.js';
import { OrganisationController } from './organisation/organisation.controller.js';
import { Post } from './post/post.js';
import { Postman } from './post/postman.js';
import { Sessions } from './sessions.js';
import { SignInLog } from './sign-in-log.js';
import { SignInController } from './sign-in.controller.js';
import { SignIns } from './sign-ins.js';
import { Worker } from './worker.entity.js';
import { AgencyById, WorkerById, WorkerReader } from './worker.reader.js';
import { WorkerResolver } from './worker.resolver.js';

const door = [Door, Sessions, SignIns, SignInLog, KnownDevices];
const localAccounts = [
  KnownPasswords,
  LocalAccountStore,
  LocalProof,
  ChangedFactors,
  PasswordLinks,
  AskedLinks,
  LocalAccounts,
  OwnLocalAccount,
  SignInDelay,
  SignInStates,
  Invitations,
  OpenInvitations,
  AccountMaking,
];
const organisation = [OrganisationClient, OrganisationAttempts, OrganisationSignIn, IdentityLinks];
const post = [Post, Postman];
const account = [OwnSessions, OwnAccountService, AccountResolver];

@Module({
  imports: [TypeOrmModule.forFeature([Agency, Worker]), ActivityModule],
  controllers: [SignInController, InvitationController, PasswordLinkController, OrganisationController],
  providers: [
    ...door,
    ...localAccounts,
    ...organisation,
    ...account,
    ...post,
    WorkerReader,
    WorkerResolver,
    AgencyResolver,
    WorkerById,
    AgencyById,
  ],
  exports: [Sessions, WorkerReader, WorkerById, AgencyById, Invitations, LocalAccounts, SignInStates, Post],
})
export class PeopleModule {}

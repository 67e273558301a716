import { NotAllowed, NotSignedIn } from '@app/platform';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { NEEDS } from './needs.js';
import type { PermissionName } from './permissions.js';
import type { RequestContext } from './viewer.js';

/** Shut by default: an operation of GraphQL needs a viewer, a named permission, and a role that has it. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() !== 'graphql') return true;

    const { viewer } = GqlExecutionContext.create(context).getContext<Partial<RequestContext>>();
    if (!viewer) throw new NotSignedIn();

    const needs = this.reflector.get<PermissionName | undefined>(NEEDS, context.getHandler());
    if (!needs || !viewer.may(needs)) throw new NotAllowed('do this');
    return true;
  }
}

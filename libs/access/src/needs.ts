import { applyDecorators, SetMetadata } from '@nestjs/common';
import { Extensions } from '@nestjs/graphql';
import type { PermissionName } from './permissions.js';

export const NEEDS = 'waymark:needs';

/** Names the permission an operation needs: checked by role at the door, printed in the access matrix. */
export const Needs = (name: PermissionName) => applyDecorators(SetMetadata(NEEDS, name), Extensions({ needs: name }));

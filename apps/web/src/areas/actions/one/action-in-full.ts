import type { ActionInFullQuery } from '../../../graphql/generated/actions.js';

/** One action, whole. */
export type ActionInFull = ActionInFullQuery['action'];

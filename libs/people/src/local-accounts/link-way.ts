import { registerEnumType } from '@nestjs/graphql';
import { isDemonstration } from '../demonstration.js';
import { postSettings } from '../post/post.settings.js';

/** How a link comes to whom it is for. Decided by facts of the start, and not by whoever makes it. */
export enum LinkWay {
  MAIL = 'MAIL',
  TWO_PEOPLE = 'TWO_PEOPLE',
  SHOWN = 'SHOWN',
}
registerEnumType(LinkWay, {
  name: 'LinkWay',
  description:
    'How a link comes to whom it is for: by mail to their own address; by two administrators, who each give one half; or, in a demonstration alone, as it is shown.',
});

export function wayOfLinks(): LinkWay {
  if (postSettings()) return LinkWay.MAIL;
  return isDemonstration() ? LinkWay.SHOWN : LinkWay.TWO_PEOPLE;
}

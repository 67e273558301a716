import { Alert } from '../../../design/alert.js';
import type { MadeLinkFragment } from '../../../graphql/generated/admin.js';

/** A link that was just made, as whoever made it is told: it has gone by mail, or this is one half of it. */
export function MadeLink({ link: { way, path, member } }: { link: MadeLinkFragment }) {
  const half = member.signIn.links.some(({ needsCode }) => needsCode);
  if (path === null)
    return (
      <Alert kind="success" title="The link goes to their own email address" announced>
        {half
          ? 'It opens only with a code. Ask another administrator to give it to them: they make it on this page.'
          : 'Nobody else sees it.'}
      </Alert>
    );
  return (
    <Alert kind="success" title={half ? 'Give them this link: it is one half' : 'Give them this link'} announced>
      {way === 'SHOWN' &&
        'This is a demonstration, so the link is shown whole. Elsewhere it goes by mail, or is one half. '}
      {half && (
        <>
          It opens only with a code. Ask another administrator to give it to them: they make it on this page. Where
          there is no other, whoever runs the server prints it.{' '}
        </>
      )}
      It is shown once, and is good for one use.
      <br />
      <code className="app-code">{location.origin + path}</code>
    </Alert>
  );
}

/** The code for a link that somebody else made, as whoever gives it is told. */
export function MadeCode({ code, name }: { code: string; name: string }) {
  return (
    <Alert kind="success" title="Give them this code" announced>
      It is shown once. Ring {name} on a number that you know, or see them, and make sure that they asked for the link.
      Do not give it to who made the link.
      <br />
      <code className="app-code">{code}</code>
    </Alert>
  );
}

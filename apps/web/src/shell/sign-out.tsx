/** Signs out by a form of the page itself: it works also when nothing else does, and cannot be set off from another site. */
export function SignOut() {
  return (
    <form method="post" action="/sign-out" className="app-sign-out">
      <button type="submit" className="app-link-btn">
        Sign out
      </button>
    </form>
  );
}

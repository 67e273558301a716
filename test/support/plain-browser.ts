type Jar = Map<string, { value: string; sameSite: string }>;

/** A browser: follows redirects, with a jar of cookies for each host, and leaves strict ones behind when another site leads on. */
export class Browser {
  private readonly jars = new Map<string, Jar>();

  /** The page at which it ends. */
  async open(address: string): Promise<{ url: string; status: number; text: string }> {
    let url = new URL(address);
    let ledBy = url.host;
    for (let steps = 0; steps < 20; steps++) {
      const answer = await fetch(url, { redirect: 'manual', headers: { cookie: this.cookiesFor(url, ledBy) } });
      this.keep(url.host, answer.headers.getSetCookie());
      const next = answer.headers.get('location');
      if (!next || answer.status < 300 || answer.status > 399)
        return { url: url.href, status: answer.status, text: await answer.text() };
      // Once another site has had its hand in it, the whole chain is another site's.
      const to = new URL(next, url);
      if (to.host !== ledBy) ledBy = 'elsewhere';
      url = to;
    }
    throw new Error('too many redirects');
  }

  /** Nobody is signed in at the host any more, as far as this browser knows. */
  forget(address: string): void {
    this.jars.delete(new URL(address).host);
  }

  cookie(address: string, name: string): string | undefined {
    return this.jars.get(new URL(address).host)?.get(name)?.value;
  }

  private cookiesFor({ host }: URL, ledBy: string): string {
    const jar = this.jars.get(host) ?? new Map<string, never>();
    return [...jar]
      .flatMap(([name, { value, sameSite }]) => (sameSite === 'strict' && ledBy !== host ? [] : [`${name}=${value}`]))
      .join('; ');
  }

  private keep(host: string, cookies: readonly string[]): void {
    const jar: Jar = this.jars.get(host) ?? new Map();
    this.jars.set(host, jar);
    for (const cookie of cookies.map(partsOf)) {
      if (cookie.value) jar.set(cookie.name, cookie);
      else jar.delete(cookie.name);
    }
  }
}

function partsOf(cookie: string): { name: string; value: string; sameSite: string } {
  const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/);
  return { name, value, sameSite: /samesite=strict/i.test(cookie) ? 'strict' : 'lax' };
}

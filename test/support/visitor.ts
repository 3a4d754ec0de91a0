/** What a visitor got. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Sends one request as one person, or as nobody. */
export type Visitor = (path: string, method?: string, body?: unknown) => Promise<Answer>;

interface Account {
  readonly email: string;
  readonly password: string;
}

/** Someone at an installation: signed in where there is an account. A `Buffer` goes as it is, anything else as JSON. */
export async function visitorAt(url: string, account?: Account): Promise<Visitor> {
  const json = { 'content-type': 'application/json' };
  const cookies: Record<string, string> = {};
  if (account) {
    const answer = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ email: account.email, password: account.password }),
    });
    if (!answer.ok) throw new Error(`${account.email} could not sign in: ${answer.status}`);
    cookies.cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  }
  return async (path, method = 'GET', body = {}) => {
    const isBytes = body instanceof Buffer;
    const type = isBytes ? { 'content-type': 'application/octet-stream' } : json;
    const sent =
      method === 'GET'
        ? { headers: cookies }
        : { headers: { ...cookies, ...type }, body: isBytes ? Uint8Array.from(body) : JSON.stringify(body) };
    const answer = await fetch(`${url}${path}`, { method, ...sent, signal: AbortSignal.timeout(10_000) });
    return { status: answer.status, body: await answer.text() };
  };
}

/** An administrator invites a person, who joins and signs in. */
export async function invited(
  url: string,
  administrator: Visitor,
  person: { readonly organisationId: string; readonly name: string; readonly roles: readonly string[] },
): Promise<Visitor> {
  const email = `${person.name.toLowerCase().replaceAll(' ', '.')}@tarkastus.example`;
  const password = `the quiet office of ${person.name}`;
  const answer = await administrator('/api/invitations', 'POST', { ...person, email, language: 'fi' });
  const { link = '' } = JSON.parse(answer.body) as { link?: string }; // the test's edge
  const joined = await (await visitorAt(url))(`/api/invitations/${link.split('/').at(-1) ?? ''}/accept`, 'POST', { password });
  if (joined.status >= 300)
    throw new Error(`${person.name} could not join: ${answer.status} ${answer.body} ${joined.status} ${joined.body}`);
  return visitorAt(url, { email, password });
}

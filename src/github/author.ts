import { asMapping, asString } from '../manifest/value.ts';
import { statusOf } from './refusal.ts';
import type { Session } from './session.ts';

/** The login of the token that a job is given. */
const actionsLogin = 'github-actions[bot]';

/** Whoever wrote something that bears our marker. */
interface Written {
  readonly user: unknown;
}

/**
 * Of what bears our marker that which the owner of our token wrote: a marker can be copied. Tokens of GitHub Apps, the
 * job's own among them, may not ask for their user. They are those of a job as long as no other app wrote such a marker;
 * when one did, GraphQL is asked.
 */
export async function writtenByUs<T extends Written>(session: Session, marked: readonly T[]): Promise<T[]> {
  if (marked.length === 0) return [];
  const { login, type } = await whoAmI(session, marked);
  return marked.filter(({ user }) => nameOf(user) === bare(login) && isBot(user) === (type === 'Bot'));
}

async function whoAmI(
  { client }: Session,
  marked: readonly Written[],
): Promise<{ readonly login: string; readonly type: string }> {
  try {
    return (await client.request('GET /user')).data;
  } catch (error) {
    const status = statusOf(error);
    if (status !== 403 && status !== 404) throw error;
  }
  const login = marked.every(({ user }) => !isBot(user) || nameOf(user) === bare(actionsLogin))
    ? undefined
    : await client
        .graphql('{ viewer { login } }')
        .then((data) => asString(asMapping(asMapping(data).viewer).login))
        .catch(() => undefined);
  return { login: login ?? actionsLogin, type: 'Bot' };
}

function isBot(user: unknown): boolean {
  return asMapping(user).type === 'Bot';
}

function nameOf(user: unknown): string | undefined {
  const login = asString(asMapping(user).login);
  return login && bare(login);
}

/** REST says `github-actions[bot]` where GraphQL may say `github-actions`. */
function bare(login: string): string {
  return login.replace(/\[bot\]$/, '').toLowerCase();
}

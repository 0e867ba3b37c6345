/** An answer that is longer is none of ours. */
const largest = 16 * 1024 * 1024;
const mostRedirects = 3;

/**
 * One GET whose answer is a JSON object of Prometheus' API. Redirects are followed on the same origin only, since the token
 * goes along. Throws with one line that says what is wrong.
 */
export async function askOnce(
  address: URL,
  { token, signal }: { token: string | undefined; signal: AbortSignal },
): Promise<Record<string, unknown>> {
  let url = address;
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const response = await get(url, token, signal);
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) return read(response, signal);
    await response.body?.cancel();
    const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
    if (!next || next.origin !== url.origin)
      throw new Error(`it redirects to another server (${next?.host ?? 'unknown'}), which is not followed`);
    url = next;
  }
  throw new Error('it redirects in a circle');
}

async function get(url: URL, token: string | undefined, signal: AbortSignal): Promise<Response> {
  const headers = { accept: 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  try {
    return await fetch(url, { headers, redirect: 'manual', signal });
  } catch (error) {
    throw new Error(reasonOf(error, signal));
  }
}

function reasonOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'it did not answer within 10 s';
  const { cause } = error as { cause?: { code?: unknown; message?: unknown } };
  const reason = cause?.code ?? cause?.message;
  return `it cannot be reached${typeof reason === 'string' ? ` (${reason})` : ''}`;
}

async function read(response: Response, signal: AbortSignal): Promise<Record<string, unknown>> {
  const body = jsonOf(await textOf(response, signal));
  const { status } = response;
  if (body?.status === 'success') return body;
  if (typeof body?.error === 'string') throw new Error(`it answers: ${body.error.slice(0, 300)}`);
  if (status === 401 || status === 403)
    throw new Error(`it does not let us in (${status}): set CRASHGATE_PROMETHEUS_TOKEN`);
  throw new Error(
    status === 200
      ? 'it answers something else than the API of Prometheus'
      : `it answers ${status}, not as the API of Prometheus does`,
  );
}

async function textOf(response: Response, signal: AbortSignal): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of response.body ?? []) {
      length += chunk.length;
      if (length > largest) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw new Error(reasonOf(error, signal));
  }
  if (length > largest) throw new Error('its answer is larger than 16 MiB');
  return Buffer.concat(chunks).toString('utf8');
}

function jsonOf(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pushAll } from '../text/many.ts';

/** Schemas from one address of `schema-locations`, kept on disk for a day. */
export interface Downloads {
  get(address: string): string | undefined;
  /** Fetches what is not there yet. Never throws: returns, in words, what could not be had. */
  fetch(addresses: readonly string[]): Promise<string[]>;
}

/** What a test replaces. */
export interface DownloadOptions {
  readonly request?: (address: string) => Promise<Response>;
  readonly cacheFolder?: string;
  readonly pauses?: readonly number[];
}

const day = 24 * 60 * 60 * 1000;
const parallel = 8;
const timeout = 10_000;
const maxLength = 8 * 1024 * 1024;

/** Opens the schemas of one location. What is not there (404) is remembered for a day, too. */
export function createDownloads(location: string, options: DownloadOptions = {}): Downloads {
  const {
    request = (address) => fetch(address, { signal: AbortSignal.timeout(timeout) }),
    cacheFolder = defaultCacheFolder(),
    pauses = [300, 1000],
  } = options;
  const found = new Map<string, string>();
  const fileOf = (address: string): string =>
    join(cacheFolder, `${createHash('sha256').update(address).digest('hex').slice(0, 40)}.json`);

  /** Fetches one schema; returns why that was not possible. */
  const fetchOne = async (address: string): Promise<string | undefined> => {
    const cached = readCached(fileOf(address));
    if (cached?.fresh) {
      keep(found, address, cached.text);
      return undefined;
    }
    const answer = await download(address, request, pauses);
    if ('failure' in answer) {
      if (cached) keep(found, address, cached.text);
      return `${answer.failure}${cached ? '; an older copy was used' : ''}`;
    }
    keep(found, address, answer.text);
    writeCached(fileOf(address), answer.text);
    return undefined;
  };

  return {
    get: (address) => found.get(address),
    async fetch(addresses) {
      const failures: string[] = [];
      for (let start = 0; start < addresses.length; start += parallel) {
        const batch = addresses.slice(start, start + parallel);
        const reasons = await Promise.all(batch.map(fetchOne));
        pushAll(
          failures,
          reasons.filter((reason) => reason !== undefined),
        );
        // What failed after several attempts will not work for the next schema either.
        if (failures.length > 0) break;
      }
      const [reason] = failures;
      return reason === undefined ? [] : [`schema-locations: ${location} could not be read (${reason})`];
    },
  };
}

/** Empty means that there is nothing at this address. */
function keep(found: Map<string, string>, address: string, text: string): void {
  if (text !== '') found.set(address, text);
}

async function download(
  address: string,
  request: (address: string) => Promise<Response>,
  pauses: readonly number[],
): Promise<{ text: string } | { failure: string }> {
  for (let attempt = 0; ; attempt++) {
    const answer = await requestOnce(address, request);
    if (!('failure' in answer) || !answer.again || attempt >= pauses.length) return answer;
    await sleep(pauses[attempt]);
  }
}

async function requestOnce(
  address: string,
  request: (address: string) => Promise<Response>,
): Promise<{ text: string } | { failure: string; again: boolean }> {
  try {
    const response = await request(address);
    if (response.status === 404) return { text: '' };
    if (!response.ok) {
      return { failure: `HTTP ${response.status}`, again: response.status === 429 || response.status >= 500 };
    }
    const text = await response.text();
    if (text.length > maxLength) return { failure: 'larger than 8 MiB', again: false };
    JSON.parse(text);
    return { text };
  } catch (error) {
    if (error instanceof SyntaxError) return { failure: 'the answer is not JSON', again: false };
    const { cause, message } = error as Error & { cause?: { code?: string } };
    return { failure: cause?.code ?? message, again: true };
  }
}

function defaultCacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'crashgate', 'schemas');
}

function readCached(file: string): { text: string; fresh: boolean } | undefined {
  try {
    return { text: readFileSync(file, 'utf8'), fresh: Date.now() - statSync(file).mtimeMs < day };
  } catch {
    return undefined;
  }
}

/** A cache that cannot be written is no reason to fail. */
function writeCached(file: string, text: string): void {
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
  } catch {}
}

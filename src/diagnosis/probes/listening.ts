import type { LogLine } from '../logs/log-lines.ts';

/** A line in which a program says that it accepts connections, and where, as far as it says so. */
export interface Listening {
  readonly line: LogLine;
  readonly host: string | undefined;
  readonly port: number | undefined;
}

const says =
  /\blisten(?:ing|s)?\b(?! for (?:changes|events|messages))|\bstarted (?:\S+ )*on port|\bserving (?:\S+ )*(?:on|at)\b|\b(?:server|app\w*|service|running|available|ready|started|bound) (?:\S+ ){0,4}(?:on|at|to) (?:port|http|\[|\d|localhost|0\.0\.0\.0|:\d)|ready to accept connections|accepting connections|start(?:ed|ing) (?:\S+ )?server on|Now listening on/i;
const denies =
  /\b(?:not|will|cannot|can't|could not|failed|unable|error|EADDRINUSE|before|until|stop\w*|closed?|no longer|about to)\b/i;
const place =
  /(?:(?<host>\[[0-9a-f:]+\]|localhost|\*|(?:\d{1,3}\.){3}\d{1,3}|(?<![\w.-])[a-z][\w-]*(?:\.[\w-]+)+|::1?):|[\s:="'(]:?)(?<port>\d{2,5})(?![\d.]|\s*(?:ms|s|sec|seconds|milliseconds|MiB|MB)\b)/;

/** What a program said about where it listens, in the order of its log. */
export function listeningLines(lines: readonly LogLine[]): Listening[] {
  return lines.flatMap((line) => {
    const { text } = line;
    const match = says.exec(text);
    if (!match || denies.test(text) || line.level === 'error' || line.level === 'fatal') return [];
    // What stands before may be a time or a process number.
    const found = place.exec(text.slice(match.index));
    const port = Number(found?.groups?.port);
    const { host } = found?.groups ?? {};
    return [{ line, host, port: port >= 1 && port <= 65_535 ? port : undefined }];
  });
}

/** True for an address that only the pod itself can reach; the kubelet asks from outside. */
export function isLoopback(host: string | undefined): boolean {
  return host !== undefined && /^(?:localhost|127(?:\.\d+){3}|\[::1\]|::1)$/.test(host);
}

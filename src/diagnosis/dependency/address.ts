import { asList, asMapping, asString, type Mapping } from '../../manifest/value.ts';
import type { LogCause } from '../log-causes.ts';
import type { LogFinding } from '../logs/classify.ts';
import type { Failure } from '../tree/failure.ts';
import { logSays } from '../tree/questions/what-the-log-says.ts';

/** The address a program tried to reach, and the source that names it. */
export interface Address {
  readonly host: string;
  readonly port: number | undefined;
  /** The variable of the container that names it, or `command`, when the log does not. */
  readonly from: string | undefined;
}

const name = '[a-zA-Z0-9](?:[\\w.-]*\\w)?';
const ip = '(?:\\d{1,3}\\.){3}\\d{1,3}';

/** How programs and drivers write an address, the surest first. */
const forms: readonly RegExp[] = [
  new RegExp(`\\blookup (?<host>${name}) on `),
  new RegExp(`[a-z][a-z0-9+.-]*://(?:[^\\s/@]*@)?(?<host>${name})(?::(?<port>\\d{2,5}))?(?![\\w.-]*@)`, 'i'),
  new RegExp(`connection to server at "(?<host>${name})"(?: \\([^)]*\\))?, port (?<port>\\d+)`),
  new RegExp(`host=["']?(?<host>${name})["']?,? port=["']?(?<port>\\d+)`),
  new RegExp(`\\bconnect\\(2\\) for "?(?<host>${name})"? port (?<port>\\d+)`),
  new RegExp(
    `(?:host|hostname|address|server)["']?[:=] ?["']?(?<host>${ip}|${name})["']?[,;\\s]{1,3}["']?port["']?[:=] ?["']?(?<port>\\d+)`,
    'i',
  ),
  new RegExp(
    `(?:server|host|address|connecting to)[^\\n]{0,20}? ?['"(\`](?<host>${name})(?::(?<port>\\d{2,5}))?['")\`]`,
    'i',
  ),
  new RegExp(`\\('(?<host>${name})', (?<port>\\d+)\\)`),
  new RegExp(
    `(?<![\\w./:-])(?<host>${ip}|(?!node:|file:)[a-zA-Z][\\w.-]*[\\w]):(?<port>\\d{2,5})(?![\\d:]|\\.\\d)`,
  ),
];
/** `index.js:12` and `app.py:3` are places in source code; port 53 is where names are asked for. */
const source = /\.(?:[cm]?[jt]sx?|py|rb|go|java|kt|rs|php|cs|cpp|c|h|ex|exs|pl|lua|scala)$/i;
const noHost = /^(?:\d+|null|undefined|None|nil)$/;
const around = 6;
const failsToConnect =
  /(?:error|fail\w*|cannot|could not|unable)\b[^\n]{0,40}\b(?:connect|resolv|reach)|\bConnectError\b/i;
/** Links to documentation that libraries print in their errors. */
const furtherReading =
  /\b(?:see|visit|docs?|documentation|guide|help|background on|more (?:info\w*|details)|refer to)\b[^\n]{0,80}?https:\/\/[^\s)]+|https:\/\/(?:(?:docs|errors|help)\.|[^\s)]+\/docs?\/)[^\s)]*/gi;

/** The address that a log finding is about: from its own pattern, its line, the lines around it, else the environment. */
export function addressOf(failure: Failure, causes: readonly LogCause[]): Address | undefined {
  const finding = logSays(failure, causes);
  if (!finding) return undefined;
  const spec = failure.container?.spec ?? {};
  return fromFinding(failure, finding) ?? fromEnvironment(spec) ?? fromCommand(spec);
}

function fromFinding({ container }: Failure, finding: LogFinding): Address | undefined {
  const lines = container?.log?.reading.lines ?? [];
  const at = lines.findIndex(({ number }) => number === finding.line.number);
  // What handles an exception and raises its own stands behind the frames of a whole trace.
  const raised = lines.slice(at + around + 1).filter(({ hangs }) => !hangs);
  // Ruby and Python print it before the frames of what it was made of.
  const wrapped = lines
    .slice(0, Math.max(0, at - around))
    .filter(({ hangs, text }) => !hangs && failsToConnect.test(text));
  const near = [
    finding.line,
    ...lines.slice(Math.max(0, at - around), at + around + 1),
    ...raised.slice(0, around),
    ...wrapped.slice(-around).toReversed(),
  ];
  const host = finding.host ?? (finding.cause === 'dependency-not-resolved' ? finding.subject : undefined);
  const clean = host?.replace(/^\[|\]$/g, '');
  if (clean && finding.port !== undefined) return { host: clean, port: finding.port, from: undefined };
  const found = near.flatMap(({ text }) => addressIn(text.replace(furtherReading, '')) ?? []);
  if (!clean) return found[0];
  return { host: clean, port: found.find((address) => address.host === clean)?.port, from: undefined };
}

/** The first address in a text. */
export function addressIn(text: string): Address | undefined {
  for (const form of forms) {
    const { host, port } = form.exec(text.slice(0, 2000))?.groups ?? {};
    if (!host || source.test(host) || port === '53' || noHost.test(host)) continue;
    return { host, port: port === undefined ? undefined : Number(port), from: undefined };
  }
  return undefined;
}

/** The address in a container's command; undefined unless there is exactly one. */
function fromCommand({ command, args }: Mapping): Address | undefined {
  const words = [...asList(command), ...asList(args)].map(String).filter((word) => !/\s/.test(word));
  const found = words.flatMap((word) => addressIn(word.replace(/^-[\w-]+=/, '')) ?? []);
  const [first] = found;
  const own = first === undefined || /^(?:0\.0\.0\.0|127\.|localhost$)/.test(first.host);
  return found.length === 1 && !own ? { ...first, from: 'command' } : undefined;
}

/** The host in a container's variables; undefined unless there is exactly one. */
function fromEnvironment({ env }: Mapping): Address | undefined {
  const variables = asList(env)
    .map(asMapping)
    .flatMap(({ name: variable, value }) => {
      const [called, text] = [asString(variable), asString(value)];
      return called && text ? [{ called, text }] : [];
    });
  const found = variables.flatMap(({ called, text }): Address[] => {
    if (/_HOST(?:NAME)?$/.test(called) && new RegExp(`^${name}$`).test(text)) {
      const port = variables.find((other) => other.called === called.replace(/_HOST(?:NAME)?$/, '_PORT'));
      return [{ host: text, port: port && Number(port.text) ? Number(port.text) : undefined, from: called }];
    }
    const url = /^[a-z][a-z0-9+.:-]*:\/\//i.test(text) ? addressIn(text) : undefined;
    return url ? [{ ...url, from: called }] : [];
  });
  const hosts = new Set(found.map(({ host }) => host));
  return hosts.size === 1 ? found[0] : undefined;
}

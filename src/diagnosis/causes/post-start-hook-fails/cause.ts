import { asList, asMapping, valueAt } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import { citeEvent, citeExit, citeKill, citeSpec, citeWaiting } from '../../cite/cite.ts';
import { copyWithShell, describePod } from '../../context/debugging.ts';
import { healsWhen } from '../../healing/healing.ts';
import { who } from '../../remedies/phrases.ts';
import { quoteForShell } from '../../remedies/shell-quote.ts';
import type { Failure } from '../../tree/failure.ts';

function hook({ container }: Failure): unknown {
  return valueAt(container?.spec, ['lifecycle', 'postStart']);
}

/** What the hook runs, as long as it can be read in a sentence. */
function command(failure: Failure): string | undefined {
  const words = asList(valueAt(hook(failure), ['exec', 'command']));
  return words.length === 0
    ? undefined
    : (quoteForShell(words.map(String)) ?? words.join(' '))
        .replace(/\s+/g, ' ')
        .replaceAll('`', "'")
        .slice(0, 120);
}

/**
 * What a hook of HTTP needs: the kubelet asks once, at once, and takes every status for a success.
 * Source: runHTTPHandler in https://github.com/kubernetes/kubernetes/blob/v1.35.0/pkg/kubelet/lifecycle/handlers.go
 */
function asked(failure: Failure): string {
  const { path, port } = asMapping(asMapping(hook(failure)).httpGet);
  return port === undefined
    ? 'what the hook asks must answer without an error'
    : `the kubelet asks \`${path ?? '/'}\` on port ${port} once, as soon as the container has started, and every status is good enough: nothing answered there at that moment; let a startupProbe wait for the program, or let the hook run a command that does`;
}

/** True unless it is a script whose end something else decides: one that says itself that it fails, or asks once over HTTP. */
function alwaysFails(failure: Failure): boolean {
  const script = words(failure).join(' ');
  if (script === '') return true;
  if (/&&|\|\||\b(?:if|while|until|case|test)\b|\[/.test(script)) return false;
  return /(?:^|[;\n\s])(?:exit [1-9]\d*|false)\s*$/.test(script);
}

/** True for a hook that needs somebody else: over the network, or by a client of something. */
function asksOthers(failure: Failure): boolean {
  return /https?:|\b(?:curl|wget|nc|ncat|telnet|consul|vault|etcdctl|redis-cli|psql|mysql|mongo\w*|kubectl|nats|kafka\S*|grpcurl|regist\w+|connect\w*)\b|\/dev\/tcp/i.test(
    words(failure).join(' '),
  );
}

function words(failure: Failure): string[] {
  return asList(valueAt(hook(failure), ['exec', 'command'])).map(String);
}

/** True while it still runs. */
function hangs({ symptom }: Failure): boolean {
  return symptom === 'hanging';
}

export default defineCause({
  id: 'post-start-hook-fails',
  class: (failure) => (hangs(failure) ? 'informational' : alwaysFails(failure) ? 'template' : 'application'),
  grace: (failure) => (alwaysFails(failure) ? 1 : 0),
  repeats: (failure) => (alwaysFails(failure) ? 1 : 3),
  heals: (failure) => (asksOthers(failure) ? healsWhen('what the hook asks may only be starting') : null),
  fields: ['lifecycle'],
  concerns: ['probes'],
  title: (failure) =>
    hangs(failure)
      ? `the postStart hook of ${who(failure)} does not come to its end: until then nothing of the pod counts as started`
      : `the postStart hook of ${who(failure)} fails, so the kubelet kills it`,
  evidence: (failure) => [
    citeKill(failure),
    hangs(failure) ? citeEvent(failure, ({ reason }) => reason === 'Started') : undefined,
    citeEvent(failure, ({ reason }) => reason === 'FailedPostStartHook'),
    citeWaiting(failure),
    citeExit(failure),
    citeSpec(failure, 'lifecycle.postStart', hook(failure), hangs(failure)),
  ],
  commands: (failure) => [describePod(failure), ...copyWithShell(failure)],
  remedy: (failure) => ({
    steps: [
      command(failure) === undefined
        ? asked(failure)
        : `the hook \`${command(failure)}\` must end with 0: its output stands in no log, run it by hand in the copy of the pod that \`kubectl debug\` below starts`,
      'what may fail belongs in an init container or in the program, where it has a log and is retried',
    ],
  }),
});

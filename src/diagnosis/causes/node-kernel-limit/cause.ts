import { defineCause } from '../../cause.ts';
import { citeSpec } from '../../cite/cite.ts';
import { networkRulesAdvice } from '../../remedies/capabilities.ts';
import { about, logEvidence, who } from '../../remedies/phrases.ts';
import { runsAlready } from '../../remedies/ran-before.ts';
import type { Failure } from '../../tree/failure.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

function lineOf(failure: Failure): string {
  return logSays(failure, ['node-kernel-limit'])?.line.text ?? '';
}

/** inotify has limits that all containers of one user on the node share. */
function isInotify(failure: Failure): boolean {
  return /inotify|file ?watch|fsnotify|\bwatch|too many open files|no space left/i.test(lineOf(failure));
}

function inotify(failure: Failure): string[] {
  return isInotify(failure)
    ? [
        'raise `fs.inotify.max_user_instances` (usually 128) for watchers and `fs.inotify.max_user_watches` for watched files',
        'or watch less: one watcher for a directory instead of one for each file, or polling where the program has it (`DOTNET_USE_POLLING_FILE_WATCHER=1`, `CHOKIDAR_USEPOLLING=1`)',
      ]
    : [];
}

/**
 * The older iptables needs kernel modules of its own, which nodes with nf_tables do not load.
 * Source: https://man7.org/linux/man-pages/man8/iptables-nft.8.html
 */
function iptablesFlavour(failure: Failure): string[] {
  const line = lineOf(failure);
  return /\(legacy\)|iptables who\?|\bip_tables\b/.test(line)
    ? [
        'this iptables is the legacy one, whose kernel modules are not loaded on the node: let it use the nf_tables one (`iptables-nft`; a service mesh has a chart setting for the iptables mode of its init container)',
        `or load the modules on ${node(failure)} and every other node: \`modprobe -a ip_tables iptable_nat iptable_filter\`, and list them in /etc/modules-load.d`,
      ]
    : [];
}

function node({ pod }: Failure): string {
  return pod?.nodeName ? `node ${pod.nodeName}` : 'the node';
}

function stepsOf(failure: Failure): string[] {
  // It worked once, on this very kernel
  if (runsAlready(failure)) return [];
  const rules = networkRulesAdvice(failure, lineOf(failure));
  if (rules !== undefined) return [rules];
  const flavour = iptablesFlavour(failure);
  if (flavour.length > 0) return flavour;
  return [
    ...inotify(failure),
    `change it on ${node(failure)} and on every node that the pod can be scheduled to: no manifest of the pod can raise a sysctl of the node or load a kernel module`,
    'or keep the pod on nodes that have it, with a node label and `nodeSelector`',
  ];
}

function titleOf(failure: Failure): string {
  if (isInotify(failure))
    return `${who(failure)} cannot watch more files: the inotify limit of its node is reached`;
  if (runsAlready(failure)) return `${who(failure)} runs a second time in a pod that it has already set up`;
  return networkRulesAdvice(failure, lineOf(failure)) === undefined
    ? `the kernel of the node does not give ${who(failure)} what it needs${about(failure, 'node-kernel-limit', ': ')}`
    : `${who(failure)} is not allowed to write network rules`;
}

export default defineCause({
  id: 'node-kernel-limit',
  class: 'environment',
  grace: 180,
  repeats: 3,
  title: titleOf,
  evidence: (failure) => [
    ...logEvidence(failure, ['node-kernel-limit']),
    networkRulesAdvice(failure, lineOf(failure)) === undefined
      ? undefined
      : citeSpec(failure, 'securityContext', failure.container?.spec.securityContext),
  ],
  remedy: (failure) => ({ steps: stepsOf(failure) }),
  commands: ({ pod }) => (pod?.nodeName ? [`kubectl describe node ${pod.nodeName}`] : []),
});

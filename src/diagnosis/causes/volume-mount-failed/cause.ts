import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import { citeSetup, citeStart, citeWaiting } from '../../cite.ts';
import { setupTexts } from '../../pod-health.ts';
import { startTexts } from '../../questions/messages.ts';
import { who } from '../../words.ts';

/** What the template asks for wrongly stays wrong; a directory inside a volume may be made late; drivers and servers recover. */
const quorums = {
  'the wrong kind of file': { class: 'T', grace: 1 },
  'no such path in it': { class: 'G', grace: 60 },
  'something else': { class: 'E', grace: 180 },
} as const;

function saying(given: Case): keyof typeof quorums {
  const texts = [...startTexts(given), ...(given.pod ? setupTexts(given.pod) : [])].join('\n');
  if (/hostPath type check failed|directory onto a file|not a directory/.test(texts)) {
    return 'the wrong kind of file';
  }
  return /subPath/.test(texts) ? 'no such path in it' : 'something else';
}

function texts(given: Case): string {
  return [...startTexts(given), ...(given.pod ? setupTexts(given.pod) : [])].join('\n');
}

/** As the kubelet names it, or the runtime by the directory in which the kubelet prepared it. */
function volumeName(given: Case): string | undefined {
  const said = texts(given);
  return /for volume "([^"]+)"/.exec(said)?.[1] ?? /volume-subpaths\/([^/]+)\//.exec(said)?.[1];
}

function advice(given: Case): string[] {
  const said = texts(given);
  const node = given.pod?.nodeName || 'the node';
  const path = /hostPath type check failed: (\S+) is not (.+?)\.?$/m.exec(said);
  if (path)
    return [
      `${path[1]} is not ${path[2]} on ${node}: create it there, or correct \`path\` and \`type\` of the hostPath volume`,
    ];
  const at = /to rootfs at "([^"]+)".*not a directory/s.exec(said)?.[1];
  if (at !== undefined)
    return [
      `${at} is a file on one side and a directory on the other: with \`subPath\` name a file of the volume, or mount it at a directory`,
    ];
  if (/subPath/.test(said))
    return ['create the directory that `subPath` names inside the volume, or correct `subPath`'];
  if (/(?:csi|driver).*not found in the list of registered/i.test(said))
    return [`the CSI driver does not run on ${node}: look at its DaemonSet`];
  return [
    `look at the source of the volume (path, export, driver on ${node}); the kubelet tries again by itself`,
  ];
}

export default defineCause({
  id: 'volume-mount-failed',
  class: (given) => quorums[saying(given)].class,
  grace: (given) => quorums[saying(given)].grace,
  repeats: 1,
  recorded: true,
  title: (given) => {
    const name = volumeName(given);
    return name === undefined
      ? `a volume of ${who(given)} cannot be mounted`
      : `volume "${name}" of ${who(given)} cannot be mounted`;
  },
  evidence: (given) => [citeSetup(given), citeStart(given), citeWaiting(given)],
  remedy: (given) => ({ steps: advice(given) }),
});

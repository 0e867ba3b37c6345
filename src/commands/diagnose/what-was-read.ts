import type { ContainerLog, Evidence } from '../../diagnosis/evidence/evidence.ts';
import { isOfNode } from '../../diagnosis/evidence/log-owner.ts';
import { counted } from '../../text/words.ts';

/** What a look at files has brought, and what was passed over. */
export interface Taken {
  readonly files: readonly { readonly path: string }[];
  readonly skipped: readonly { readonly what: string; readonly paths: readonly string[] }[];
}

const mostNames = 3;

/**
 * What was read of files and what was not, in one line each: how much of it is evidence, which logs belong to no container
 * that is known, which files were passed over.
 */
export function whatWasRead({ files, skipped }: Taken, evidence: Evidence): string[] {
  const { pods, events, workloads, logs } = evidence;
  const texts = logs.filter(({ text }) => text.trim() !== '');
  const ofNode = texts.filter(({ source, text, pod }) => pod === undefined && isOfNode(source, text));
  const stray =
    pods.length === 0 ? [] : texts.filter((log) => !ofNode.includes(log) && !isPlaced(log, evidence));
  const others = [
    evidence.replicaSets,
    evidence.controllerRevisions,
    evidence.claims,
    evidence.nodes,
    evidence.services,
    evidence.endpointSlices,
    evidence.surroundings,
    evidence.configMaps,
    evidence.secrets,
  ].reduce((sum, list) => sum + list.length, 0);
  const found = [
    counted(pods.length, 'pod'),
    counted(events.length, 'event'),
    counted(workloads.length, 'controller'),
    counted(others, 'other object'),
    counted(texts.length - stray.length - ofNode.length, 'log'),
  ].filter((text) => !text.startsWith('0 '));
  return [
    `read ${counted(files.length, 'file')}: ${found.length > 0 ? found.join(', ') : 'nothing that is evidence'}`,
    ...(ofNode.length > 0
      ? [
          `not used: ${counted(ofNode.length, 'log')} of services of the node, not of a container (${names(ofNode.map(({ source }) => source))})`,
        ]
      : []),
    ...(stray.length > 0
      ? [
          `not used: ${counted(stray.length, 'log')} of no container in the evidence (${names(stray.map(({ source }) => source))}); a name such as POD_CONTAINER.log says whose it is`,
        ]
      : []),
    ...skipped.map(
      ({ what, paths }) => `skipped ${counted(paths.length, 'file')}, ${what} (${names(paths)})`,
    ),
  ];
}

function isPlaced({ pod, namespace, container }: ContainerLog, { pods }: Evidence): boolean {
  return (
    container !== undefined &&
    pods.some((known) => known.name === pod && (namespace === undefined || namespace === known.namespace))
  );
}

function names(paths: readonly string[]): string {
  const different = [...new Set(paths)];
  const more = different.length - mostNames;
  return `${different.slice(0, mostNames).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

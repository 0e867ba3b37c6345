import type { LogRequest } from '../ports.ts';
import { type ApiRequest, getText, type Transport } from './api.ts';
import { collectionPath } from './paths.ts';

/** How many times the bytes that are wanted are asked for, and into how many parts lines are divided that are longer still. */
const room = 16;

/**
 * The end of a container's log: the last `tailLines` lines, of them the last `limitBytes` bytes. The API counts its bytes
 * from the first of those lines, and would cut off the end of long ones.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/kuberuntime/logs/logs.go (ReadLogs, writeLogs)
 */
export async function logTail(
  transport: Transport,
  request: LogRequest,
  signal: AbortSignal,
): Promise<string> {
  const { tailLines, limitBytes } = request;
  const most = limitBytes * room;
  const text = await getText(transport, { ...logRequest(request, most), signal });
  if (Buffer.byteLength(text) >= most && tailLines > 1)
    return logTail(transport, { ...request, tailLines: Math.ceil(tailLines / room) }, signal);
  return endOf(text, limitBytes);
}

/** Where the log of a container is read. */
function logRequest(request: LogRequest, limitBytes: number): Omit<ApiRequest, 'signal'> {
  const { namespace, pod, container, previous, tailLines } = request;
  return {
    path: `${collectionPath({ apiVersion: 'v1', plural: 'pods', namespace })}/${encodeURIComponent(pod)}/log`,
    query: { container, previous: previous || undefined, tailLines, limitBytes },
  };
}

/** Whole lines from the end, as many as have room; of one that has none its beginning. */
function endOf(text: string, limitBytes: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= limitBytes) return text;
  const begin = bytes.indexOf('\n', bytes.length - limitBytes - 1) + 1;
  if (begin > 0 && begin < bytes.length) return bytes.subarray(begin).toString('utf8');
  const lastLine = bytes.lastIndexOf('\n', bytes.length - 2) + 1;
  return bytes.subarray(lastLine, lastLine + limitBytes).toString('utf8');
}

import type { Mapping } from '../../../manifest/value.ts';
import { numberOf, present } from './fields.ts';

/**
 * A probe as a description prints it: `http-get http://:8080/healthz delay=5s timeout=1s period=10s #success=1 #failure=3`.
 * Source: https://github.com/kubernetes/kubectl/blob/master/pkg/describe/describe.go (DescribeProbe)
 */
export function readProbe(text: string | undefined): Mapping | undefined {
  const [, action = '', delay, timeout, period, success, failure] =
    /^(.*) delay=(\d+)s timeout=(\d+)s period=(\d+)s (?:#success|successThreshold)=(\d+) (?:#failure|failureThreshold)=(\d+)$/.exec(
      text ?? '',
    ) ?? [];
  if (delay === undefined) return undefined;
  return {
    ...actionOf(action),
    initialDelaySeconds: Number(delay),
    timeoutSeconds: Number(timeout),
    periodSeconds: Number(period),
    successThreshold: Number(success),
    failureThreshold: Number(failure),
  };
}

function actionOf(action: string): Mapping {
  const [, command] = /^exec \[(.*)\]$/s.exec(action) ?? [];
  if (command !== undefined) return { exec: { command: wordsOf(command) } };
  const [, scheme = '', host, port, path] =
    /^http-get (https?):\/\/([^/:]*|\[[^\]]*\])(?::([^/]+))?(\/\S*)?$/.exec(action) ?? [];
  if (scheme !== '') {
    return {
      httpGet: present({
        scheme: scheme.toUpperCase(),
        host: host || undefined,
        port: portOf(port),
        path: path ?? '/',
      }),
    };
  }
  const [, socketHost, socketPort] = /^tcp-socket (.*):([^:\s]+)$/.exec(action) ?? [];
  if (socketPort !== undefined)
    return { tcpSocket: present({ host: socketHost || undefined, port: portOf(socketPort) }) };
  const [, grpcPort, service] = /^grpc <pod>:(\d+) ?(\S*)$/.exec(action) ?? [];
  return grpcPort === undefined
    ? {}
    : { grpc: present({ port: Number(grpcPort), service: service || undefined }) };
}

/** The words of a command whose arguments were printed with spaces between them: what a shell is given stays one of them. */
function wordsOf(command: string): string[] {
  const [, before, script] = /^(\S*sh (?:-\w+ )*-\w*c) (.*)$/s.exec(command) ?? [];
  return before === undefined || script === undefined ? command.split(' ') : [...before.split(' '), script];
}

function portOf(text: string | undefined): number | string | undefined {
  return text !== undefined && /^\d+$/.test(text) ? numberOf(text) : text;
}

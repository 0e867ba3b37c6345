import { programName } from '../../../manifest/pod/exec-command.ts';
import { parseImageReference } from '../../../manifest/pod/image-reference.ts';
import { seemsToLack } from '../../../manifest/pod/image-tools.ts';
import { probesOf } from '../../../manifest/pod/probe.ts';
import { asList, asString } from '../../../manifest/value.ts';
import { tcpPorts } from '../../model/containers/reachable-container.ts';
import { defineRule } from '../../model/rule.ts';

const tools = new Set(['sh', 'bash', 'curl', 'wget', 'nc', 'ps']);

/** Source: https://github.com/GoogleContainerTools/distroless#readme */
export default defineRule({
  id: 'probe-command',
  group: 'probes',
  subject: 'container',
  summary: 'a probe runs a program that an image of this name does not have',
  severity: 'warning',
  certainty: 'heuristic',
  prevents: ['readiness-probe-fails'],
  *check(container) {
    const image = asString(container.value.image);
    const reference = image === undefined ? undefined : parseImageReference(image);
    if (!reference) return;
    const [port] = tcpPorts(container);
    for (const { handler, label, field } of probesOf(container)) {
      const program = programName(asString(asList(handler?.value.command)[0]) ?? '');
      const why =
        handler?.kind === 'exec' && tools.has(program) ? seemsToLack(reference, program) : undefined;
      if (!handler || why === undefined) continue;
      yield {
        message: `${container.title}: the ${label} runs "${program}", which ${image} does not seem to have`,
        at: [...handler.path, 'command', 0],
        because: why,
        fix: port
          ? `run a program that the image ships, or ask the port\ntcpSocket: {port: ${port.name ?? port.number}}`
          : 'run a program that the image ships, or probe by httpGet, tcpSocket or grpc',
        predicts:
          field === 'livenessProbe'
            ? 'Liveness probe errored: executable file not found; a hung container is never restarted'
            : `${label[0]?.toUpperCase()}${label.slice(1)} errored: executable file not found; the pod is never ready`,
      };
    }
  },
});

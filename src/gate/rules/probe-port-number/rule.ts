import { portRefusal, portsOf } from '../../../manifest/pod/container-port.ts';
import { probesOf } from '../../../manifest/pod/probe.ts';
import { asList, asMapping, asString } from '../../../manifest/value.ts';
import type { Container } from '../../../manifest/workload.ts';
import { defineRule } from '../../model/rule.ts';

/** Source: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports */
export default defineRule({
  id: 'probe-port-number',
  group: 'probes',
  subject: 'container',
  summary: 'a probe uses a port number that its container does not declare',
  severity: 'note',
  certainty: 'likely',
  prevents: ['liveness-probe-kills', 'startup-probe-kills', 'readiness-probe-fails'],
  *check(container) {
    const declared = portsOf(container).flatMap(({ number }) => number ?? []);
    for (const { handler, label } of probesOf(container)) {
      const port = handler?.value.port;
      if (!handler || typeof port !== 'number' || portRefusal(port) || declared.includes(port)) continue;
      if (asString(handler.value.host)) continue; // another machine's port
      const meant = declared.find((number) => swapsDigits(number, port));
      const typo = meant !== undefined && !mentions(container, port);
      yield {
        message: `${container.title}: the ${label} uses port ${port}, which the container does not declare`,
        at: [...handler.path, 'port'],
        because: typo
          ? `${meant} is declared; nothing else mentions ${port}`
          : 'this works when the app listens there; `ports` only informs',
        fix: typo
          ? `port: ${meant}`
          : `declare it for whoever reads this:\nports: [{containerPort: ${port}}]`,
        predicts: typo ? 'connection refused; the probe never passes' : 'nothing, if the app listens there',
        ...(typo ? { severity: 'warning' as const } : {}),
      };
    }
  },
});

/** True when the numbers differ by two neighbouring digits that changed places (8080, 8800), the way fingers slip. */
function swapsDigits(a: number, b: number): boolean {
  const [left, right] = [String(a), String(b)];
  for (let index = 1; index < left.length; index++) {
    const swapped = left.slice(0, index - 1) + left[index] + left[index - 1] + left.slice(index + 1);
    if (swapped === right && a !== b) return true;
  }
  return false;
}

/** True when the command line or environment has the number, which makes a slip unlikely. */
function mentions(container: Container, port: number): boolean {
  const { args, command, env } = container.value;
  const values = asList(env).map((variable) => asMapping(variable).value);
  const texts = [...asList(args), ...asList(command), ...values].filter((text) => typeof text === 'string');
  const number = new RegExp(`(?<!\\d)${port}(?!\\d)`);
  return texts.some((text) => number.test(text));
}

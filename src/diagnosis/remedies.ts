import { type HandlerKind, probeHandlerKinds, writeHandler } from '../manifest/probe.ts';
import { formatBytes, parseQuantity, units } from '../manifest/quantity.ts';
import { isMapping } from '../manifest/value.ts';
import type { Case } from './case.ts';
import { formatSeconds, runTime } from './cite.ts';
import { probeTiming } from './probe-budget.ts';

/** A third more than the present limit, in whole steps: somewhere to start while there is no measurement. */
export function raisedLimit({ container }: Case): string | undefined {
  const quantity = parseQuantity(container?.memoryLimit);
  if (!quantity) return undefined;
  const mebibytes = Number(quantity.nano / 1_000_000_000n) / 2 ** 20;
  const step = mebibytes < 512 ? 32 : mebibytes < 4096 ? 128 : 512;
  return formatBytes(units(BigInt(Math.max(step, Math.ceil((mebibytes * 1.34) / step) * step)) << 20n));
}

/** A startupProbe that gives twice the time the program has been seen to need, or to have had, at least. */
export function startupProbeFor(
  { container }: Case,
  probe: 'livenessProbe' | 'startupProbe',
): string | undefined {
  const value = container?.spec[probe];
  if (!container || !isMapping(value)) return undefined;
  const kind = probeHandlerKinds.find((candidate) => isMapping(value[candidate]));
  const handler =
    kind &&
    writeHandler({ kind: kind as HandlerKind, value: value[kind] as Record<string, unknown>, path: [] });
  const period = probeTiming(container.spec, probe)?.period ?? 10;
  const seen = runTime(container) ?? 30;
  const threshold = Math.max(6, Math.ceil((2 * seen) / period));
  return `startupProbe:\n  ${handler ?? 'httpGet: {path: /healthz, port: http}'}\n  periodSeconds: ${period}\n  failureThreshold: ${threshold} # ${formatSeconds(period * threshold)}`;
}

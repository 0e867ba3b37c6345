import { nearestQuantity } from '../../manifest/pod/quantity.ts';
import type { Remedy } from '../cause.ts';
import { containerPatch } from '../remedies/patch.ts';
import type { Failure } from '../tree/failure.ts';
import { bytesOf, inWords, limitFor, written } from './amounts.ts';
import { memoryFigures } from './figures.ts';

/** Somewhere to start for a program of which nothing is known. */
const start = '128Mi';
const mebibyte = 2 ** 20;

/** A limit that no container can start with: what was meant, or what the revision before had, or what was measured. */
export function tooSmallRemedy(failure: Failure): Remedy {
  const now = failure.container?.memoryLimit;
  const { good, limitBefore } = memoryFigures(failure);
  const meant = now === undefined ? undefined : meantBy(now);
  const [quantity, why] = good
    ? [limitFor(good.bytes), `${inWords(good.bytes)} (${good.measure}, ${good.label}) + 20 to 30 %`]
    : limitBefore !== undefined && limitBefore > 4 * mebibyte
      ? [written(Math.ceil(limitBefore / mebibyte)), `what ${failure.workload.previous?.label} had`]
      : meant !== undefined
        ? [meant, `most likely what was meant by ${now}`]
        : [start, 'somewhere to start, until its use is measured'];
  const bytes = bytesOf(now);
  return {
    steps: [
      ...(now === undefined || bytes === undefined
        ? []
        : [`${now} is ${inWords(bytes)}, less than the runtime itself needs to start a container`]),
      `limits.memory: ${quantity}, ${why}`,
    ],
    yaml: containerPatch(failure, ['resources:', `  limits: {memory: ${quantity}}`]),
  };
}

/** `128m` (thousandths of a byte), `128k` or `128` where mebibytes were meant. */
function meantBy(text: string): string | undefined {
  const digits = /^(\d+)(?:m|k|Ki)?$/.exec(text)?.[1];
  const near =
    digits && Number(digits) >= 16 && Number(digits) <= 65_536
      ? nearestQuantity(`${digits}M`, 'memory')
      : undefined;
  return near;
}

import type { Host } from '../host-port.ts';
import { UserError } from '../settings/user-error.ts';
import { Unforeseen } from '../text/unforeseen.ts';

/** Runs a command that ends in order when somebody interrupts it: whatever it then throws means that it was cancelled. */
export async function interruptible(
  { onInterrupt, stderr }: Pick<Host, 'onInterrupt' | 'stderr'>,
  run: (cancelled: AbortSignal) => Promise<number>,
): Promise<number> {
  const { signal, release } = onInterrupt((text) => stderr.write(`${text}\n`));
  try {
    return await run(signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    throw signal.reason instanceof Unforeseen ? signal.reason : new UserError('cancelled');
  } finally {
    release();
  }
}

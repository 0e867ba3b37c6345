/**
 * Lets a standard output that cannot be written cost its text only: the exit code stays the verdict. A reader that closes
 * early (`| head`) is no failure; a full disk is said once.
 */
export function surviveLostOutput(): void {
  let said = false;
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE' || said) return;
    said = true;
    process.stderr.write(`crashgate: standard output cannot be written: ${code ?? message}\n`);
  });
  process.stderr.on('error', () => undefined);
}

/** Ends the process when what was printed has been taken, even when something still holds the event loop. */
export async function endProcess(exitCode: number): Promise<never> {
  process.exitCode = exitCode;
  await Promise.all([process.stdout, process.stderr].map(flushed));
  process.exit(exitCode);
}

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || stream.writableEnded) resolve();
    else stream.write('', () => resolve());
  });
}

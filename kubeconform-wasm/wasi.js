/**
 * As much of WASI as Go needs to start and compute: a clock, random numbers, and a place to complain. There are no
 * files, no arguments and no environment. https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md
 */
const success = 0;
const badFile = 8;
const notSupported = 52;

/** The import object of the module: `hosts`, and WASI over the memory that `buffer` returns. */
export function imports(module, buffer, hosts) {
  let complaint = '';
  const view = () => new DataView(buffer());
  const none = (count, size) => {
    view().setUint32(count, 0, true);
    view().setUint32(size, 0, true);
    return success;
  };
  const wasi = {
    args_get: () => success,
    args_sizes_get: none,
    environ_get: () => success,
    environ_sizes_get: none,
    clock_time_get(_clock, _precision, at) {
      view().setBigUint64(at, BigInt(Math.round((performance.timeOrigin + performance.now()) * 1e6)), true);
      return success;
    },
    random_get(at, length) {
      crypto.getRandomValues(new Uint8Array(buffer(), at >>> 0, length));
      return success;
    },
    sched_yield: () => success,
    // Go asks for its preopened folders at the start, until told that there is none.
    fd_prestat_get: () => badFile,
    /** Go writes only when it dies: the first line says why, and becomes the message of the error below. */
    fd_write(_file, vectors, count, written) {
      let total = 0;
      for (let i = 0; i < count; i++) {
        const length = view().getUint32(vectors + 8 * i + 4, true);
        complaint += new TextDecoder().decode(
          new Uint8Array(buffer(), view().getUint32(vectors + 8 * i, true), length),
        );
        total += length;
      }
      view().setUint32(written, total, true);
      return success;
    },
    proc_exit(code) {
      throw new Error(complaint.split('\n', 1)[0] || `exit code ${code}`);
    },
  };
  for (const { module: name, name: field } of WebAssembly.Module.imports(module)) {
    if (name === 'wasi_snapshot_preview1') wasi[field] ??= () => notSupported;
  }
  return { ...hosts, wasi_snapshot_preview1: wasi };
}

import { patterns } from '../pattern.ts';

/** Memory that a runtime limits itself, and children that the kernel killed while their parent lived on to tell. */
export const memory = patterns([
  [
    'runtime-out-of-memory',
    'proof',
    /JavaScript heap out of memory|Reached heap limit|FatalProcessOutOfMemory|Allocation failed - process out of memory|ERR_WORKER_OUT_OF_MEMORY|invalid array length Allocation failed/,
  ],
  [
    'runtime-out-of-memory',
    'proof',
    /java\.lang\.OutOfMemoryError|Terminating due to java\.lang\.OutOfMemoryError|There is insufficient memory for the Java Runtime|Native memory allocation \(m\w+\) failed|Could not reserve enough space|GC overhead limit exceeded|Not enough space' \(errno=12\)/,
  ],
  [
    'runtime-out-of-memory',
    'proof',
    /^MemoryError\b|\bMemoryError(?::|$)|numpy\S*MemoryError|Unable to allocate [\d.]+ \w+ for an array/,
  ],
  [
    'runtime-out-of-memory',
    'proof',
    /(?:runtime|fatal error): (?:runtime: )?out of memory|runtime: cannot allocate memory|cannot allocate memory \(errno=12\)/,
  ],
  [
    'runtime-out-of-memory',
    'proof',
    /Allowed memory size of (?<name>\d+) bytes exhausted|Out of memory \(allocated \d+\)/,
  ],
  [
    'runtime-out-of-memory',
    'proof',
    /memory allocation of (?<name>\d+) bytes failed|std::bad_alloc|System\.OutOfMemoryException|OutOfMemoryException|NoMemoryError|failed to allocate memory|\b\w+_alloc: Cannot (?:re)?allocate|GC heap initialization failed|HRESULT: 0x8007000E|Out of memory!|perl: [^\n]*out of memory/i,
  ],
  [
    'runtime-out-of-memory',
    'plain',
    /\bENOMEM\b|(?<!lock memory: )Cannot allocate memory|\[Errno 12\]|os error 12\b|\(12: Cannot allocate|could not (?:map anonymous shared memory|fork new process)|unable to create (?:new )?native thread|mmap\S* failed|out of memory\b/i,
  ],

  [
    'out-of-memory-child',
    'proof',
    /was sent SIGKILL! Perhaps out of memory\?|terminated (?:by|due to) signal 9\b|exited on signal 9\b|exited with signal:? (?:9|SIGKILL)|killed by signal 9|signal: killed\b|died with <Signals\.SIGKILL|process pool was terminated abruptly|BrokenProcessPool|WorkerLostError|Worker exited prematurely: signal 9|ForkingPickler[^\n]*Killed|child (?:process )?\d* ?exited[^\n]*(?:SIGKILL|signal 9)|reaped unknown pid \d+ \(signal 9|\(SIGKILL\)|signal SIGKILL|by SIGKILL|status:? (?:code )?137\b|exit(?:ed)? (?:with )?(?:code|status)[ :=]*137\b|ended with 137\b|non-zero exit status (?:-9|137)|exit code -9\b/i,
  ],
  ['out-of-memory-child', 'proof', /^(?:\S+: )?(?:line \d+: +)?(?:\d+ )?Killed(?:\s*$|\s{2,})/],
]);

import { patterns } from '../pattern.ts';

/**
 * Disks that are full, and descriptors or processes of which there may be no more. The words of inotify come first: they
 * borrow the error numbers of both. Of two that fit a line equally well the later one tells what it is about.
 */
export const limits = patterns([
  // Sources: Node (lib/internal/fs/watchers.js), .NET (FileSystemWatcher), JDK (LinuxWatchService), watchdog (inotify_c.py)
  [
    'node-kernel-limit',
    'proof',
    /system limit for number of file watchers reached|\binotify (?:instance|watch)\w* limit reached|user limit (?:\(\d+\) on the number )?of inotify (?:instances|watches)|\binotify(?:_init1?|_add_watch| (?:object|instance|watch\w*))?\b[^\n]{0,80}(?:too many open files|no space left on device)/i,
  ],
  [
    'node-kernel-limit',
    'proof',
    /\b(?:fsnotify|file ?watcher|create (?:new )?watcher|(?:cannot|can't|couldn't|could not|failed to|unable to) (?:add )?(?:a )?watch\b)[^\n]{0,120}(?:too many open files|no space left on device)/i,
  ],

  [
    'disk-full',
    'proof',
    /\bENOSPC\b|(?<!could not create (?:semaphores|shared memory segment): )\bno space left on (?:the )?(?:device|disk)\b|\[Errno 28\]|\bos error 28\b|\(28: No space|\berrno[=: ]+28\b|\bEr(?:rcode|ror number):? 28\b|\bkind: StorageFull\b|\bEDQUOT\b|\[Errno 122\]|\bdisk quota exceeded\b|\bnot enough space on the disk\b|\bdatabase or disk is full\b|\bSQLITE_FULL\b|\bdue to no disk space\b|\bshort write while writing to the AOF file\b|\bpossibly out of free disk space\b|\bflood[- ]stage disk watermark\b|\bNOT_ENOUGH_SPACE\b|\bwrite error \(disk full\?\)|\bdisk is full\b/i,
  ],
  ['disk-full', 'plain', /Can't recover from AOF write error/],
  // The file stands before what is said of it, in quotes or not
  [
    'disk-full',
    'proof',
    /(?:["'`](?<name>[^"'`\n]*[./][^"'`\n]*)["'`]|(?<name2>(?<![\w./-])\.{0,2}\/[^\s:"'`]+)):? (?:failed \(28: |\(Errcode: 28\b|Cannot write: |[\w-]+: )?(?:no space left on device|disk quota exceeded)/i,
  ],
  // … or behind it
  [
    'disk-full',
    'proof',
    /(?:no space left on device|disk quota exceeded)(?:, \w+| @ \w+)?(?: -| :|:)? ["'`]?(?<name>\/[^\s"'`]+)/i,
  ],
  ['disk-full', 'proof', /\bwriting ["'`](?<name>[^"'`\n]+)["'`] \(Errcode: 28\b/],
  ['disk-full', 'proof', /\bworkers are out of shared memory\b|\binsufficient shared memory \(shm\)/i],

  [
    'descriptor-limit',
    'proof',
    /\bEMFILE\b|\bENFILE\b|\btoo many open files\b|\[Errno 2[34]\]|\bos error 2[34]\b|\(24: Too many|\berrno[=: ]+24\b|\bcode: 24, kind\b|'ulimit -n' of \d+ is not enough|\bmax file descriptors \[\d+\][^\n]*too low|\binsufficient file descriptors available\b|\bout of file descriptors\b/i,
  ],

  [
    'process-limit',
    'proof',
    /\bcan't start new thread\b|\bunable to create (?:new )?native thread\b|\bfailed to (?:start|create) (?:a )?(?:new )?(?:OS |native )?thread\b(?![^\n]*\bmemory)|\bfatal error: newosproc\b|\bmax number of threads \[\d+\][^\n]*too low|\buv_thread_create\b|fork rejected by pids controller|\bcan'?t create (?:a )?(?:new )?thread\b[^\n]*\berrno[=: ]+11\b/i,
  ],
  [
    'process-limit',
    'proof',
    /\b(?:v?fork|clone3?|pthread_create|create_?thread|threads?|spawn)\b[^\n]{0,80}?(?:\bResource temporarily unavailable\b|\bEAGAIN\b)/i,
  ],
  [
    'process-limit',
    'proof',
    /\bfailed to spawn thread\b[^\n]*\bcode: 11\b|\bResource temporarily unavailable - fork\b|\(11\)Resource temporarily unavailable: AH\d+: [^\n]*(?:thread|fork)/i,
  ],
  [
    'process-limit',
    'proof',
    /(?:\b_fork_exec\b|\bos\.fork(?:pty)?\(|\b_start_new_thread\b)[\s\S]{0,300}?\[Errno 11\]/,
    'across',
  ],
]);

import { firstMatch, type Rows } from './match.ts';

/** The container runtime's reasons for not starting a program. */
export type StartAnswer =
  | 'the command is not there'
  | 'the command may not be executed'
  | 'it is made for another processor'
  | 'the memory limit is below what the runtime needs'
  | 'a hook of the runtime failed'
  | 'something cannot be mounted'
  | 'the working directory is not there'
  | 'the working directory is not allowed'
  | 'the working directory is no absolute path'
  | 'a variable cannot be handed over'
  | 'the image knows no such user'
  | 'the node or its runtime is in trouble'
  | 'nothing known';

/** runc, crun, gVisor, containerd, CRI-O, cri-dockerd and dockershim. */
const rows: Rows<StartAnswer> = [
  [
    /init was OOM-killed|memory limit too low|memory limit \S+ too low|unable to set memory limit to \d+|minimum memory limit|should be at least \d+ bytes|write init-p: broken pipe|read init-p: connection reset/i,
    'the memory limit is below what the runtime needs',
  ],
  // runc, crun and the NVIDIA container toolkit; a library that the hook misses is missing on the node
  [
    /\berror (?:running|executing) (?:\w+ )?hooks?\b|\b(?:prestart|createRuntime|createContainer|startContainer) hook\b|\bnvidia-container-(?:cli|runtime)|\bCDI device|\bfailed to inject CDI|\bOCI hook/i,
    'a hook of the runtime failed',
  ],
  [
    /exec format error|cannot execute binary file|image's architecture|wrong architecture/i,
    'it is made for another processor',
  ],
  [
    /cwd must be an absolute path|working directory \S+ is invalid|cwd \S+ is not an absolute path/i,
    'the working directory is no absolute path',
  ],
  [
    /can't contain null\(|contains nul byte|environment variable \S+ (?:is invalid|contains)|invalid environment variable/i,
    'a variable cannot be handed over',
  ],
  [
    /chdir to cwd[^\n]*permission denied|chdir[^\n]*: permission denied|container init: mkdir \S+: permission denied/i,
    'the working directory is not allowed',
  ],
  [
    /chdir to cwd|chdir[^\n]*no such file|container init: mkdir \S+: (?:not a directory|read-only)/i,
    'the working directory is not there',
  ],
  [
    /unable to find (?:user|group)|no matching entries in (?:passwd|group)|no users found|failed to get user|cannot find user/i,
    'the image knows no such user',
  ],
  [
    /error mounting|mounting \\?"[^"\\]+\\?" to rootfs|rootfs_linux\.go:\d+: mounting|volume-subpaths\/|mount through procfd|trying to mount a directory onto a file|creating mount(?:point)? |mkdir\S* [^\n]*(?:read-only file system|not a directory)|bind mount|failed to mount|not a shared mount|mount\S* [^\n]*: not a directory|statfs [^\n]*no such file|creating device nodes|special device .* does not exist/i,
    'something cannot be mounted',
  ],
  // Before the rows of the program: what lies on the node is missing there, not in the image.
  [
    /unable to retrieve OCI runtime error|jailing process|pivot_root|\/(?:sys\/fs\/cgroup|proc\/sys|run\/containerd|var\/lib\/containerd)\/|sandbox container|no running task/i,
    'the node or its runtime is in trouble',
  ],
  [
    /(?:exec|executable|open executable|starting container process)[^\n]*(?:permission denied|is a directory|operation not permitted)|permission denied: unknown|: permission denied$/i,
    'the command may not be executed',
  ],
  [
    /executable file[^\n]*not found|not found in \$PATH|no command specified|exec: [^\n]*no such file or directory|stat [^\n]*no such file or directory|executable[^\n]*no such file|failed to load \S+: no such file|container_linux[^\n]*no such file|No such file or directory: OCI|must specify command|no such file or directory: unknown/i,
    'the command is not there',
  ],
  [
    /cgroup|shim|ttrpc|deadline exceeded|context canceled|reserve(?:d)? (?:container )?name|name is reserved|no space left|apparmor|seccomp|selinux|setxattr|device or resource busy|too many open files|resource temporarily unavailable|operation timeout|runtime handler|unknown capability|cannot allocate memory|namespace|sysctl|rlimit/i,
    'the node or its runtime is in trouble',
  ],
];

/** The step at which containerd stood; every failure of the runtime comes with it. */
const step = /failed to (?:create|start) (?:containerd|shim) task:/gi;

/** Reads why a container could not be started. */
export function readStartAnswer(texts: readonly string[]): StartAnswer {
  return (
    firstMatch(
      rows,
      texts.map((text) => text.replace(step, '')),
    ) ?? 'nothing known'
  );
}

/** The program a runtime could not start: `exec: "cart-worker": …`, crun's `executable file `x` not found`. */
export function commandIn(text: string): string | undefined {
  return /(?:exec:|stat|failed to load|executable file|executable|exec) \\?[`"']?([^`"'\\:\n]+?)\\?[`"']?(?::| not found| in \$PATH)/.exec(
    text,
  )?.[1];
}

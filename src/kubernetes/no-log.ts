/**
 * What the kubelet, kubectl or the API server say where a log was asked for and there is none. The first comes with status
 * 200, as if it were the log: the runtime has already removed that run.
 */
const answers = [
  /^unable to retrieve container logs for [\w-]+:\/\//,
  /^Error from server(?: \(\w+\))?: (?:pods? "|previous terminated|container "|[^\n]*(?:\bpods\/log\b|containerLogs|\/var\/log\/pods|in pod "))/,
  /^error: (?:unable to (?:retrieve|upgrade|connect|read|fetch)|a container name|container \S+ is not valid|You must be logged in|the server)/,
  /^failed to (?:try resolving symlinks|open log file|get container status|create fsnotify|watch file)/,
  /^(?:the server could not find|previous terminated container|container "[^"]*" in pod "[^"]*" is (?:waiting|not))/,
  /^rpc error: code = \w+ desc = .*container/,
  /^Defaulted container ".*" out of: /,
];

/** The log itself: undefined when the text is only an answer that there is none. */
export function realLog(text: string): string | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const own = lines.filter((line) => !answers.some((answer) => answer.test(line.trim())));
  return own.length === 0 ? undefined : own.length === lines.length ? text : own.join('\n');
}

/**
 * Keeps a renderer off the network: git speaks no protocol at all, and HTTP goes to a proxy that nobody is.
 * Source: https://git-scm.com/docs/git#Documentation/git.txt-GITALLOWPROTOCOL
 */
export const offline = {
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
  HTTP_PROXY: 'http://127.0.0.1:1',
  HTTPS_PROXY: 'http://127.0.0.1:1',
  NO_PROXY: '',
  NO_COLOR: '1',
} as const;

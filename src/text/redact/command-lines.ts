import { pushAll } from '../many.ts';
import type { Span } from './span.ts';
import { isHarmless, isProseWord } from './value.ts';

interface Options {
  /** Options whose secret is the next word. */
  readonly next?: readonly string[];
  /** Options that the secret is glued to. */
  readonly glued?: readonly string[];
  /** Options whose next word is `user:secret` (or with another sign between them). */
  readonly pair?: readonly string[];
  readonly sign?: string;
  /** Words after which the n-th word is the secret. */
  readonly after?: Readonly<Record<string, number>>;
}

/** How well-known programs take a password by a short option, which no name gives away. */
const programs: readonly (readonly [RegExp, Options])[] = [
  [/^(?:mysql\w*|mariadb[\w-]*|mycli|mysqlsh)$/, { glued: ['-p'] }],
  [/^(?:docker|podman|nerdctl|helm|skopeo|buildah|crane|oras|az|oc|argocd|mongo|mongosh|mongodump|mongorestore|mongoimport|cqlsh|influx|vsql|snowsql|pulumi|cypher-shell|arangosh|presto|mosquitto_passwd)$/, { next: ['-p'] }],
  [/^sshpass$/, { next: ['-p'], glued: ['-p'] }],
  [/^(?:curl|wget|http|https|httpie|etcdctl|lftp|aria2c|hey|ab)$/, { pair: ['-u', '--user', '-U', '--proxy-user', '-a', '--auth', '-A'], sign: ':,' }],
  [/^(?:redis-cli|valkey-cli|redis-benchmark|keydb-cli)$/, { next: ['-a', '--pass'], after: { AUTH: 1, auth: 1 } }],
  [/^(?:ldap(?:search|add|modify|delete|whoami|passwd)|slappasswd)$/, { next: ['-w', '-s'] }],
  [/^(?:sqlcmd|bcp|mosquitto_pub|mosquitto_sub|zip|unzip|ipmitool|isql|tsql)$/, { next: ['-P'], glued: ['-P'] }],
  [/^(?:plink|pscp|psftp|putty)$/, { next: ['-pw'] }],
  [/^(?:7z|7za|7zr|rar|unrar)$/, { glued: ['-p'] }],
  [/^smbclient$/, { pair: ['-U'], sign: '%' }],
  [/^openssl$/, { next: ['-k', '-K'] }],
  [/^rabbitmqctl$/, { after: { add_user: 2, change_password: 2, authenticate_user: 2 } }],
  [/^htpasswd$/, { after: { '-b': 3, '-bc': 3, '-cb': 3, '-nb': 2, '-nbB': 2, '-bB': 3, '-cbB': 3, '-bBc': 3 } }],
  [/^vault$/, { after: { login: 1, unseal: 1 } }],
  [/^(?:snmpwalk|snmpget|snmpset)$/, { next: ['-A', '-X', '-c'] }],
  [/^rclone$/, { after: { obscure: 1 } }],
  [/^(?:mc|mcli)$/, { after: { set: 4 } }],
  [/^(?:nmcli|wpa_passphrase)$/, { after: { wpa_passphrase: 2, 'wifi-sec.psk': 1 } }],
]; // biome-ignore format: a table

const words = /[^\s"',[\]]+/g;
const known =
  /\b(?:mysql|mariadb|mycli|docker|podman|nerdctl|helm|skopeo|buildah|crane|oras|az|oc|argocd|mongo|cqlsh|influx|vsql|snowsql|pulumi|cypher|arangosh|presto|mosquitto|sshpass|curl|wget|http|etcdctl|lftp|redis|valkey|keydb|ldap|slappasswd|sqlcmd|bcp|zip|unzip|ipmitool|isql|tsql|plink|pscp|psftp|7z|rar|unrar|smbclient|openssl|rabbitmqctl|htpasswd|vault|snmp|wpa|rclone|mcl?i?\b)/;

/** Passwords on command lines, also where they are printed as lists: `["mysql", "-uroot", "-pX"]`. */
export function commandSecrets(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (known.test(line))
      pushAll(
        spans,
        ofLine(line).map(([from, to]): Span => [start + from, start + to]),
      );
    start += line.length + 1;
  }
  return spans;
}

function ofLine(line: string): Span[] {
  const found = [...line.slice(0, 20_000).matchAll(words)].map(({ 0: word, index }) => ({ word, index }));
  const spans: Span[] = [];
  let options: Options | undefined;
  found.forEach(({ word, index }, position) => {
    const program = word.slice(word.lastIndexOf('/') + 1);
    const named = programs.find(([pattern]) => pattern.test(program));
    if (named) options = named[1];
    if (!options) return;
    const next = found[position + 1];
    const take = (value: string, at: number): void => {
      if (value.length >= 3 && !value.startsWith('-') && !isHarmless(value) && !isProseWord(value))
        spans.push([at, at + value.length]);
    };
    if (next && options.next?.includes(word)) take(next.word, next.index);
    for (const option of options.glued ?? [])
      if (word.startsWith(option) && !word.startsWith('--') && word.length > option.length)
        take(word.slice(option.length), index + option.length);
    const paired = options.pair?.find(
      (option) => word === option || (option.startsWith('--') && word.startsWith(`${option}=`)),
    );
    if (paired) {
      const value =
        word === paired ? next : { word: word.slice(paired.length + 1), index: index + paired.length + 1 };
      const sign = value
        ? [...value.word].findIndex((character) => (options?.sign ?? ':').includes(character))
        : -1;
      if (value && sign > -1) take(value.word.slice(sign + 1), value.index + sign + 1);
    }
    const distance = options.after && Object.hasOwn(options.after, word) ? options.after[word] : undefined;
    const target = distance === undefined ? undefined : found[position + distance];
    if (target) take(target.word, target.index);
  });
  return spans;
}

/** What stands where a secret is to be filled in, or where one was hidden already. */
const placeholder =
  /^(?:\$\{[^}]*\}?|\$\([^)]*\)?|\$[A-Za-z_]\w*|\$|%\w+%|%\([\w.]+\)s|%[sdvq]|\([a-z ]+\)|\(\*?[\w.]+\)\((?:0x[0-9a-f]+|nil)\)|0x[0-9a-f]{1,16}|(?:str|string|text|bytes|int|integer|char|varchar|nvarchar|uuid|blob)(?:\(\d+\)|\[\])?|(?:ecdsa|rsa|ed25519|hmac|sha\d|md5|aes|pbkdf|bcrypt|argon2|scrypt)(?:[-_]?(?:hmac|sha|md|with|rsa|ecdsa|aes|id|i|d|kw|gcm|cbc|ctr|ecb|p|kdf|openssh|nistp|secp|r1|k1|rsae|oaep|pss|pkcs|key|\d{1,4})){0,8}|\{\{.*|<[a-z _.:,'"-]*>?|\[(?:secret|redacted|filtered|masked|hidden|sensitive)\b.*|\(?(?:redacted|filtered|masked|hidden|sensitive|omitted|removed|unset|not set|empty|none|nil|null|undefined|unknown|default|true|false|yes|no|on|off|set|present|ok|n\/a|enabled|disabled|changeme-placeholder)\)?|\*+|x{3,}|X{3,}|\.{2,}|…|•+|-+|_+|=+|#+|\?+|<nil>|nil\)|boolean|object|required|optional)$/i;

/** Words of error texts that stand behind `password:` or `token:` and are no password. */
const prose = new Set(
  'a an and are as at authentication authorization be been bad but by can cannot cant could couldnt dial did does doesnt dont denied empty eof error errors exceeded expected expired fail failed failing failure fetching for forbidden from get getting got had has have header identity in incorrect insufficient internal invalid is isnt it its length longer lookup malformed match mismatch mismatched missing must need needed needs no non none not of on one only open operation or permission please post read reading refused rejected request required response revoked rotated see short should signature so stale such than that the then there this timed timeout to too unable unauthorized unexpected unknown unreachable unset until use user using validation value was were when while will with without wrong you your access instead via rather option flag argument parameter stdin bytes characters chars items insecure connection context deadline account locked disabled unsupported unable read-only certificate x509 tls http https status code dns tcp udp rpc desc lookup stream connection: reset broken pipe network name names decode decoding parse parsing verify verification verified generated updated created deleted loaded loading changed reset synced found exists already mounted written setting skip skipped skipping ignored retrying waiting renewed refreshed issued accepted valid ready configured provided given specified set checked success succeeded successful ok done complete completed starting started stopping stopped enabled now new old same different current previous next last first type file path key keys secret token password login'.split(
    ' ',
  ),
);

/** Whether a quoted text reads as a sentence: several words, one of them a word that passwords are not made of. */
export function isProse(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[\s,;:.'"()]+/)
    .filter((word) => /^[a-z][a-z'-]*$/.test(word));
  const all = text.split(/\s+/).filter((word) => word !== '');
  if (all.length < 2) return prose.has(text.toLowerCase());
  if (words.length < 2) return /^\d+ \w+$/.test(text.trim()) && prose.has(words[0] ?? '');
  if (all.some((word) => looksSecret(word) && !/^[\w.-]*:?\d+[),.:]*$|^["'(]|[/:=]/.test(word))) return false;
  return words.some((word) => prose.has(word.replaceAll("'", '')));
}

/** A field of an object, as we cite it: `status.containerStatuses[0].state`. */
const fieldPath = /^[a-z][A-Za-z]{2,40}(?:\.[a-z][A-Za-z]{2,40}|\[\d{1,3}\]){1,12}$/;

/** Where a secret is kept, as tools that fetch it write it: `vault:secret/data/shop#password`, `op://vault/item`. */
const reference =
  /^(?:vault|ref|secretref|awssm|aws|gcp|gcpsm|azurekv|op|env|file|sm|ssm|arn|keyvault|akv|bws|sops|doppler)(?:\+[\w-]+)?:[\w/{$]\S*$/i;

/** A value that cannot be secret whatever its name says: a placeholder, a file, an address without a password, a small number. */
export function isHarmless(value: string): boolean {
  const text = value.trim();
  if (text === '' || placeholder.test(text)) return true;
  if (reference.test(text) || fieldPath.test(text)) return true;
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text) && /PASS|SECRET|TOKEN|KEY|PWD|CRED|AUTH/.test(text))
    return true;
  if (/^(?:https?|tcp|udp|file|unix|grpc):\/\/[^@\s]*$/i.test(text))
    return !/[?&;](?:sig|signature|token|key|password)=/i.test(text);
  if (
    /^(?:\.{0,2}|~|[A-Za-z]:)\/(?:[\w.-]+\/)*[\w.-]*$/.test(text) &&
    /^(?:\.|~|[A-Za-z]:)?\/[\w.-]*(?:\/|$)/.test(text)
  )
    return looksLikePath(text);
  return false;
}

/** Paths are made of words; base64 may begin with a slash too. */
function looksLikePath(text: string): boolean {
  const parts = text.split('/').filter((part) => part !== '');
  return (
    parts.length > 0 && parts.every((part) => /^[a-z0-9_.~-]+$|^[A-Z]?[a-z]+$|^[A-Z][A-Za-z]+$/.test(part))
  );
}

/** A single word that looks like a password or key rather than a word of a sentence. */
export function looksSecret(word: string): boolean {
  if (word.length < 4) return false;
  const plain = word.replace(/[.,;:!?)\]]+$/, '');
  if (/^\d+(?:\.\d+)*(?:ms|s|m|h|d|%|[KMG]i?B?)?$/.test(plain)) return false;
  if (/^[a-z]+(?:[-'/][a-z]+)*$/i.test(plain))
    return (
      plain.length >= 6 && /[a-z][A-Z]{1,}[a-z]*[A-Z]/.test(plain) && !/^(?:[A-Z][a-z]+){2,}$/.test(plain)
    );
  if (/^[A-Z][A-Z0-9_]+$/.test(plain) && plain.length < 20) return false;
  if (/^[\w.-]+(?:\.[\w-]+)+(?::\d+)?$/.test(plain) && !/[a-z][A-Z]|[A-Z][a-z]?\d/.test(plain)) return false;
  if (/^(?:sha\d+:|0x)?[0-9a-f]+$/i.test(plain) && plain.length < 16)
    return /[a-z]/i.test(plain) && /\d/.test(plain) && plain.length >= 8;
  return /\d/.test(plain) || /[^\w.,:/()'"-]/.test(plain);
}

/** The word of an error text or the name of a state, which a bare word behind a colon may be. */
export function isProseWord(word: string): boolean {
  return prose.has(word.toLowerCase().replace(/[.,;:!?)\]'"]+$/, ''));
}

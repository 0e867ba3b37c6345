/** An answer of the API server that is no success, with its own words. */
export class ApiError extends Error {
  readonly status: number;
  /** Seconds the server asks to wait, from Retry-After. */
  readonly retryAfter: number | undefined;

  constructor(status: number, message: string, retryAfter?: number) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** Why there are no credentials; its message is for people. */
export class CredentialError extends Error {}

/** The words for people of anything that was thrown. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as NodeJS.ErrnoException).code;
  return error.message || code || error.name;
}

/**
 * What no retry can mend: a certificate that does not fit, a credential program that fails.
 * Source: https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */
export function isHopeless(error: unknown): boolean {
  if (error instanceof CredentialError) return true;
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  return /^(?:ERR_TLS_|CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_|ERR_SSL_)/.test(code);
}

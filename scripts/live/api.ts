/** A server that runs: called over HTTP as anybody else would. */

class Unreachable extends Error {
  constructor(readonly url: string) {
    super(`No server answers at ${url}: start it with \`make up\` and try again.`);
  }
}

export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

interface Call {
  token?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

export class Api {
  constructor(
    readonly url: string,
    private readonly locale: string,
  ) {}

  /** The answer's body. Throws `Unreachable`, and `Refused` with the server's own words. */
  async call<T>(method: string, path: string, { token, headers = {}, body }: Call = {}): Promise<T> {
    const isForm = body instanceof FormData;
    const answer = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        'accept-language': this.locale,
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    }).catch(() => {
      throw new Unreachable(this.url);
    });
    const said = await answer.text();
    if (answer.ok) return (said === '' ? null : JSON.parse(said)) as T;
    const { code = '', detail = said } = asProblem(said);
    throw new Refused(answer.status, code, `${method} ${path} was refused with ${answer.status}: ${detail}`);
  }
}

function asProblem(said: string): { code?: string; detail?: string } {
  try {
    return JSON.parse(said) as { code?: string; detail?: string };
  } catch {
    return {};
  }
}

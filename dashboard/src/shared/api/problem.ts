export interface FieldFault {
  field: string;
  code: string;
  detail: string;
}

/** RFC 9457, as the API answers. */
interface ProblemDetails {
  status: number;
  title: string;
  detail: string;
  code: string;
  errors?: FieldFault[];
}

/** What the API refused, in the reader's language; or that nobody answered. */
export class Problem extends Error {
  private constructor(
    readonly status: number,
    readonly code: string,
    /** Empty where there is nothing to quote. */
    readonly detail: string,
    readonly faults: readonly FieldFault[],
  ) {
    super(code);
  }

  /** Nobody answered, or somebody in the server's place that it is away: worth another try. */
  get isPassing(): boolean {
    return this.code === 'offline' || (this.status >= 502 && this.status <= 504);
  }

  static of(status: number, body: unknown): Problem {
    const { code = 'unknown', detail = '', errors = [] } = (isObject(body) ? body : {}) as Partial<ProblemDetails>;
    return new Problem(status, code, detail, errors);
  }

  static offline(): Problem {
    return new Problem(0, 'offline', '', []);
  }

  /** Whatever was thrown. */
  static from(thrown: unknown): Problem {
    return thrown instanceof Problem ? thrown : new Problem(0, 'unknown', '', []);
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

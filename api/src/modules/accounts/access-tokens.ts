import { createSecretKey } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { Config } from '../../config/config.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { SignInNeeded } from './accounts.errors.js';

interface Claims extends Omit<Actor, 'account_id' | 'login_id'> {
  sub: string;
  login: string;
  iat: number;
  exp: number;
}

/** Signs and reads access tokens: JWT, HS256, Bearer. */
@Injectable()
export class AccessTokens {
  private readonly jwt: JwtService;
  readonly expires_in: number;

  constructor(
    config: Config,
    private readonly clock: Clock,
  ) {
    // A key object: a string would be tried as a public key on every call, 50 times slower.
    const key = createSecretKey(Buffer.from(config.jwt_secret));
    this.expires_in = config.access_token_ttl;
    this.jwt = new JwtService({
      secret: key as never,
      signOptions: { algorithm: config.jwt_algorithm },
      verifyOptions: { algorithms: [config.jwt_algorithm] },
    });
  }

  sign({ account_id, login_id, ...rights }: Actor): string {
    const iat = this.seconds();
    return this.jwt.sign({ sub: account_id, login: login_id, ...rights, iat, exp: iat + this.expires_in });
  }

  /** Throws `SignInNeeded` for a token that is forged, damaged or too old. */
  read(token: string): Actor {
    let claims: Claims;
    try {
      claims = this.jwt.verify<Claims>(token, { clockTimestamp: this.seconds() });
    } catch (error) {
      throw new SignInNeeded((error as Error).name === 'TokenExpiredError' ? 'token_expired' : 'token_invalid');
    }
    return {
      account_id: claims.sub,
      login_id: claims.login,
      kind: claims.kind,
      staff_role: claims.staff_role,
      employer_id: claims.employer_id,
      employer_role: claims.employer_role,
    };
  }

  private seconds(): number {
    return Math.floor(this.clock.now().getTime() / 1000);
  }
}

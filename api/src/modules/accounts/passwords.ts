import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import bcrypt from 'bcrypt';
import { Config } from '../../config/config.js';

/** 170 ms of one core: dear for whoever guesses, bearable at sign-in. */
const BCRYPT_COST = 12;

/**
 * bcrypt over a keyed SHA-384 digest in base64 (64 characters): bcrypt alone would cut a password at 72 bytes, silently.
 * The key (PASSWORD_PEPPER) is not in the database, so a stolen table alone cannot be guessed against.
 */
@Injectable()
export class Passwords {
  private readonly cost: number;
  /** Compared with when there is no such account, so that both answers take the same time. */
  private readonly nobody: Promise<string>;

  constructor(private readonly config: Config) {
    this.cost = config.node_env === 'test' ? 4 : BCRYPT_COST;
    this.nobody = bcrypt.hash(this.digest('nobody'), this.cost);
  }

  hash(password: string): Promise<string> {
    return bcrypt.hash(this.digest(password), this.cost);
  }

  /** Takes as long for an unknown account (`hash` null) as for a known one. */
  async matches(password: string, hash: string | null): Promise<boolean> {
    const isSame = await bcrypt.compare(this.digest(password), hash ?? (await this.nobody));
    return isSame && hash !== null;
  }

  private digest(password: string): string {
    return createHmac('sha384', this.config.password_pepper).update(password.normalize('NFC')).digest('base64');
  }
}

import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Keys that sign deliveries. They are needed again, so they are kept sealed instead of hashed: a copy of the database opens none. */
@Injectable()
export class WebhookSecrets {
  private readonly sealing: Buffer;

  constructor(config: Config) {
    this.sealing = Buffer.from(hkdfSync('sha256', config.password_pepper, '', 'webhook secrets', KEY_BYTES));
  }

  make(): { key: Buffer; sealed: string } {
    const key = randomBytes(KEY_BYTES);
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.sealing, nonce);
    const sealed = Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]).toString('base64');
    return { key, sealed };
  }

  /** Null where the installation's secret is another than when it was sealed. */
  open(sealed: string): Buffer | null {
    const bytes = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv(CIPHER, this.sealing, bytes.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
    } catch {
      return null;
    }
  }
}

import { OneOf, SecretField } from '../platform/http/fields.js';

/** The first frame of a socket for whoever has an account: a one-time ticket, or an access token. */
export class SignInFrame {
  @OneOf(['auth']) type: 'auth';
  @SecretField({ optional: true }) ticket?: string;
  @SecretField({ optional: true }) token?: string;
}

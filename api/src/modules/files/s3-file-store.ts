import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import { assertKey, FileStore } from './file-store.js';
import { FileNotFound, FileStoreUnavailable } from './files.errors.js';

export interface S3Options {
  /** Without the bucket, which goes into the path: every S3-compatible service understands that. */
  endpoint: string;
  bucket: string;
  region: string;
  access_key_id: string;
  secret_access_key: string;
  timeout_ms?: number;
}

const TIMEOUT_MS = 15_000;
const RETRIES = 2;

/** Amazon S3 or a service that speaks its protocol; requests are signed with the digest of their body. */
export class S3FileStore extends FileStore {
  private readonly client: AwsClient;

  constructor(private readonly options: S3Options) {
    super();
    this.client = new AwsClient({
      accessKeyId: options.access_key_id,
      secretAccessKey: options.secret_access_key,
      region: options.region,
      service: 's3',
      retries: RETRIES,
    });
  }

  async put(key: string, bytes: Buffer, { content_type }: { content_type: string }): Promise<void> {
    const answer = await this.send('PUT', key, bytes, { 'content-type': content_type });
    await answer.arrayBuffer();
  }

  async get(key: string): Promise<Buffer> {
    const answer = await this.send('GET', key);
    if (answer.status === 404) throw new FileNotFound();
    try {
      return Buffer.from(await answer.arrayBuffer());
    } catch (error) {
      throw new FileStoreUnavailable(error);
    }
  }

  async delete(key: string): Promise<void> {
    const answer = await this.send('DELETE', key);
    await answer.arrayBuffer();
  }

  private async send(
    method: string,
    key: string,
    body: Buffer = Buffer.alloc(0),
    headers: Record<string, string> = {},
  ): Promise<Response> {
    assertKey(key);
    let answer: Response;
    try {
      answer = await this.client.fetch(`${this.options.endpoint}/${this.options.bucket}/${key}`, {
        method,
        headers: { ...headers, 'x-amz-content-sha256': createHash('sha256').update(body).digest('hex') },
        ...(method === 'PUT' ? { body: new Uint8Array(body) } : {}),
        signal: AbortSignal.timeout(this.options.timeout_ms ?? TIMEOUT_MS),
      });
    } catch (error) {
      throw new FileStoreUnavailable(error);
    }
    const isMissing = answer.status === 404 && method !== 'PUT';
    if (!answer.ok && !isMissing) {
      await answer.body?.cancel();
      throw new FileStoreUnavailable(new Error(`${method} answered ${answer.status}`));
    }
    return answer;
  }
}

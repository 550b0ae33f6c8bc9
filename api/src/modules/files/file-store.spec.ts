import { createHash, createHmac, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '../../platform/ids.js';
import { DiskFileStore } from './disk-file-store.js';
import { type FileStore, storageKey } from './file-store.js';
import { S3FileStore } from './s3-file-store.js';

const S3 = {
  bucket: 'smartbot',
  region: 'ru-central1',
  access_key_id: 'key-of-test',
  secret_access_key: 'secret-of-test',
};
const PDF = { content_type: 'application/pdf' };

let directory: string;
let s3: FakeS3;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'file-store-'));
  s3 = await FakeS3.start();
});
afterAll(async () => {
  await rm(directory, { recursive: true });
  await s3.stop();
});

const s3Store = (more: { secret_access_key?: string; timeout_ms?: number } = {}) =>
  new S3FileStore({ endpoint: s3.endpoint, ...S3, ...more });

describe.each<[string, () => FileStore]>([
  ['on disk', () => new DiskFileStore(join(directory, 'files'))],
  ['in an S3-compatible service', s3Store],
])('a file store %s', (_, make) => {
  let store: FileStore;
  beforeEach(() => {
    store = make();
  });

  test('gives back the bytes it was given, every one', async () => {
    const key = storageKey(newId());
    const bytes = randomBytes(300_000);
    await store.put(key, bytes, PDF);
    expect((await store.get(key)).equals(bytes)).toBe(true);
  });

  test('keeps an empty file', async () => {
    const key = storageKey(newId());
    await store.put(key, Buffer.alloc(0), PDF);
    expect(await store.get(key)).toHaveLength(0);
  });

  test('replaces what is put under the same key', async () => {
    const key = storageKey(newId());
    await store.put(key, Buffer.from('first, and longer'), PDF);
    await store.put(key, Buffer.from('second'), PDF);
    expect(String(await store.get(key))).toBe('second');
  });

  test('keeps files apart', async () => {
    const keys = [storageKey(newId()), storageKey(newId())] as const;
    await Promise.all(keys.map((key) => store.put(key, Buffer.from(key), PDF)));
    await store.delete(keys[0]);
    expect(String(await store.get(keys[1]))).toBe(keys[1]);
  });

  test('says that a file is not there, before and after', async () => {
    const key = storageKey(newId());
    await expect(store.get(key)).rejects.toMatchObject({ kind: 'not_found', code: 'files.not_found' });
    await store.put(key, Buffer.from('x'), PDF);
    await store.delete(key);
    await expect(store.get(key)).rejects.toMatchObject({ code: 'files.not_found' });
  });

  test('removes what is not there without complaint', async () => {
    await expect(store.delete(storageKey(newId()))).resolves.toBeUndefined();
  });

  test.each([
    '../../etc/passwd',
    'ab/../../secret',
    `/ab/${newId()}`,
    `ab/${newId()}\0`,
    `ab/${newId()}?acl`,
    'cv.pdf',
    '',
  ])('takes no key of another shape: %j', async (key) => {
    await expect(store.put(key, Buffer.from('x'), PDF)).rejects.toThrow('Not a storage key');
    await expect(store.get(key)).rejects.toThrow('Not a storage key');
    await expect(store.delete(key)).rejects.toThrow('Not a storage key');
  });
});

describe('a file on disk', () => {
  test('is for the owner of the process alone, and nothing unfinished lies beside it', async () => {
    const root = join(directory, 'private');
    const key = storageKey(newId());
    await new DiskFileStore(root).put(key, Buffer.from('x'));
    expect((await stat(join(root, key))).mode & 0o777).toBe(0o600);
    expect((await stat(join(root, key.slice(0, 2)))).mode & 0o777).toBe(0o700);
    expect(await readdir(join(root, key.slice(0, 2)))).toEqual([key.slice(3)]);
  });

  test('that was left unfinished by a crash goes with its key', async () => {
    const root = join(directory, 'crashed');
    const store = new DiskFileStore(root);
    const key = storageKey(newId());
    await store.put(key, Buffer.from('x'));
    await writeFile(join(root, `${key}.unfinished`), 'half');
    await store.delete(key);
    expect(await readdir(join(root, key.slice(0, 2)))).toEqual([]);
  });

  test('that cannot be written is a refusal that can be tried again', async () => {
    const blocked = join(directory, 'a-file');
    await writeFile(blocked, '');
    await expect(new DiskFileStore(blocked).put(storageKey(newId()), Buffer.from('x'))).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'files.unavailable',
    });
  });
});

describe('an S3-compatible service', () => {
  test('is told the type of the file and the digest of its body', async () => {
    const key = storageKey(newId());
    await s3Store().put(key, Buffer.from('x'), PDF);
    expect(s3.lastHeaders).toMatchObject({
      'content-type': 'application/pdf',
      'x-amz-content-sha256': createHash('sha256').update('x').digest('hex'),
    });
  });

  test('that refuses the signature is unavailable', async () => {
    const store = s3Store({ secret_access_key: 'another' });
    await expect(store.put(storageKey(newId()), Buffer.from('x'), PDF)).rejects.toMatchObject({
      code: 'files.unavailable',
    });
  });

  test('that fails for a moment is asked again', async () => {
    const key = storageKey(newId());
    s3.failNext(2);
    await s3Store().put(key, Buffer.from('x'), PDF);
    expect(String(await s3Store().get(key))).toBe('x');
  });

  test('that keeps failing is unavailable', async () => {
    s3.failNext(3);
    await expect(s3Store().get(storageKey(newId()))).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test('that does not answer is not waited for without end', async () => {
    s3.hangNext();
    await expect(s3Store({ timeout_ms: 50 }).get(storageKey(newId()))).rejects.toMatchObject({ kind: 'unavailable' });
  });
});

/** As much of S3 as is used, with its signatures checked. */
class FakeS3 {
  lastHeaders: IncomingMessage['headers'] = {};
  private readonly objects = new Map<string, Buffer>();
  private failures = 0;
  private isHanging = false;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<FakeS3> {
    const server = createServer();
    const fake = new FakeS3(server);
    server.on('request', async (request: IncomingMessage, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      if (fake.isHanging) {
        fake.isHanging = false;
        return;
      }
      const { status, body } = fake.answer(request, Buffer.concat(chunks));
      response.writeHead(status).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  failNext(times: number): void {
    this.failures = times;
  }

  hangNext(): void {
    this.isHanging = true;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private answer(request: IncomingMessage, body: Buffer): { status: number; body?: Buffer } {
    if (this.failures > 0) {
      this.failures--;
      return { status: 503 };
    }
    this.lastHeaders = request.headers;
    const path = request.url ?? '';
    if (!path.startsWith(`/${S3.bucket}/`) || !isSigned(request, body)) return { status: 403 };
    if (request.method === 'PUT') {
      this.objects.set(path, body);
      return { status: 200 };
    }
    if (request.method === 'DELETE') {
      this.objects.delete(path);
      return { status: 204 };
    }
    const found = this.objects.get(path);
    return found
      ? { status: 200, body: found }
      : { status: 404, body: Buffer.from('<Error><Code>NoSuchKey</Code></Error>') };
  }
}

/** AWS Signature Version 4, worked out anew from the request. */
function isSigned({ method, url, headers }: IncomingMessage, body: Buffer): boolean {
  const parts = /Credential=([^/]+)\/(\d+)\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)/.exec(
    headers.authorization ?? '',
  );
  if (!parts) return false;
  const [, keyId, day, region, signedHeaders, signature] = parts as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const digest = createHash('sha256').update(body).digest('hex');
  if (keyId !== S3.access_key_id || region !== S3.region || headers['x-amz-content-sha256'] !== digest) return false;
  const canonicalHeaders = signedHeaders.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const canonical = [method, url, '', canonicalHeaders.join(''), signedHeaders, digest].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = [
    'AWS4-HMAC-SHA256',
    headers['x-amz-date'],
    scope,
    createHash('sha256').update(canonical).digest('hex'),
  ].join('\n');
  const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest();
  const key = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${S3.secret_access_key}`);
  return hmac(key, toSign).toString('hex') === signature;
}

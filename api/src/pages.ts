import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Below the folder the process was started in: the root of the checkout or of the image. */
const BUILT = path.resolve('dashboard/dist');
const FILES_NEVER_CHANGE = 'public, max-age=31536000, immutable';

/** Serves the built front end. What is neither a file nor an API address is a page of it: its own router decides. */
export async function servePages(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(path.join(BUILT, 'index.html'))) return;
  await app.register(
    fastifyStatic as never,
    {
      root: BUILT,
      wildcard: false,
      index: false,
      // Built files carry a hash of their content in their name.
      setHeaders: (reply: FastifyReply, file: string) => {
        void reply.header(
          'cache-control',
          file.includes(`${path.sep}assets${path.sep}`) ? FILES_NEVER_CHANGE : 'no-cache',
        );
      },
    } as never,
  );
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const page = (_request: FastifyRequest, reply: FastifyReply) => reply.sendFile('index.html');
  for (const url of PAGES) fastify.get(url, page);
  // The dashboard has a router of its own, which tells people what is no page of it.
  for (const url of ['/crm', '/crm/*']) fastify.get(url, (_request, reply) => reply.sendFile('crm.html'));
  // Mailed links are short; the token stands in the fragment, which the browser takes along.
  fastify.get('/join', (_request, reply) => reply.redirect('/crm/join'));
  fastify.get('/*', (request, reply) => {
    if (!isForPeople(request)) return reply.callNotFound();
    return reply.code(404).sendFile('index.html');
  });
}

/** The addresses of the front end's pages. */
const PAGES = ['/', '/jobs', '/jobs/:id', '/jobs/:id/apply', '/chat/:response_id', '/verify-email', '/reset-password'];

/** Whoever asks for a page gets one, with what it may do next; programs get problem details. */
const isForPeople = ({ url, headers }: FastifyRequest): boolean =>
  !/^\/(api|ws|assets)(\/|$)/.test(url) && (headers.accept ?? '').includes('text/html');

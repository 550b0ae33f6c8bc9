import { startApp, type TestApp } from '../app.js';
import { aChat, aRecruiter, aResponse, aVacancy, aWatcher, type GivenResponse, TestSocket } from '../given.js';

const PER_ADDRESS = 6;
const PER_CHAT = 3;

describe('Sockets that stay open', () => {
  let app: TestApp;
  let response: GivenResponse;
  let recruiter: Awaited<ReturnType<typeof aRecruiter>>;
  beforeAll(async () => {
    app = await startApp({
      env: {
        RATE_LIMITS: '1',
        TRUST_PROXY: '1',
        SOCKETS_PER_ADDRESS: String(PER_ADDRESS),
        SOCKETS_PER_CHAT: String(PER_CHAT),
      },
    });
    recruiter = await aRecruiter(app);
    response = await aResponse(app, await aVacancy(app, recruiter));
  });
  afterAll(() => app.stop());

  let count = 0;
  const anAddress = () => `2001:db8::${(++count).toString(16)}`;
  const open = (address: string, locale = 'en') =>
    TestSocket.open(`${app.ws_url}/ws/chat/${response.id}`, { 'accept-language': locale, 'x-forwarded-for': address });
  const signIn = async (socket: TestSocket) => {
    socket.send({ type: 'auth', token: response.chat_token });
    await socket.next('welcome');
    return socket;
  };
  const expectRefused = async (socket: TestSocket, detail: RegExp) => {
    expect(await socket.next('error')).toMatchObject({
      code: 'sockets.too_many_open',
      detail: expect.stringMatching(detail),
    });
    expect(await socket.whenClosed()).toEqual({ code: 4429, reason: 'sockets.too_many_open' });
  };
  const closeAll = (sockets: TestSocket[]) => Promise.all(sockets.map((socket) => socket.close()));

  test('an address that has as many as it may is told so in both languages; another address is not; a closed one makes room', async () => {
    const address = anAddress();
    const sockets = await Promise.all(Array.from({ length: PER_ADDRESS }, () => open(address)));
    await expectRefused(await open(address), /Too many connections/);
    await expectRefused(await open(address, 'ru'), /слишком много соединений/);
    const other = await open(anAddress());
    await sockets.pop()?.close();
    const again = await signIn(await open(address));
    expect(again.closed).toBeNull();
    await closeAll([...sockets, other, again]);
  });

  test('what was refused takes nobody a place', async () => {
    const address = anAddress();
    const sockets = await Promise.all(Array.from({ length: PER_ADDRESS }, () => open(address)));
    for (let tried = 0; tried < 10; tried++) await (await open(address)).whenClosed();
    await closeAll(sockets);
    const anew = await Promise.all(Array.from({ length: PER_ADDRESS }, () => open(address)));
    expect(anew.map(({ closed }) => closed)).toEqual(Array(PER_ADDRESS).fill(null));
    await closeAll(anew);
  });

  test('a chat takes so many sockets of its candidate, though they come at once and from everywhere; the employer still gets in', async () => {
    const sockets = await Promise.all(Array.from({ length: PER_CHAT + 4 }, () => open(anAddress())));
    for (const socket of sockets) socket.send({ type: 'auth', token: response.chat_token });
    const came = await Promise.all(
      sockets.map((socket) => socket.next(({ type }) => type === 'welcome' || type === 'error')),
    );
    expect(came.filter(({ type }) => type === 'welcome')).toHaveLength(PER_CHAT);
    const refused = sockets.filter((_, place) => came[place]?.type === 'error');
    for (const socket of refused) expect((await socket.whenClosed()).code).toBe(4429);
    const watcher = await aWatcher(app, recruiter, response);
    expect(watcher.closed).toBeNull();
    await watcher.close();
    await closeAll(sockets.filter((socket) => !refused.includes(socket)));
    await (await aChat(app, response)).close();
  });
});
